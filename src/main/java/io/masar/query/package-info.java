/** The report catalogue: report, parameter, column, table, and the names a parameter may give. */
package io.masar.query;
