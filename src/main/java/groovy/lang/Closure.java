package groovy.lang;

/**
 * No Groovy: picocli asks whether there is any, and to learn that there is none Java would open
 * every jar, which takes half of a quick command.
 */
final class Closure {

  private Closure() {}
}
