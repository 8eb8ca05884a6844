/** The command line: streams, exit codes, wiring. */
package io.masar.cli;
