/** The report catalogue: report, parameter, table. */
package io.masar.query;
