/** Tables and graphs as text formats and pages. */
package io.masar.export;
