/** What keeps picocli from looking for Groovy. */
package groovy.lang;
