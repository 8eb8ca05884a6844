package io.masar.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Masar this is. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "masar " + (version == null ? "from its class files" : version),
      "Java " + Runtime.version() + " on " + System.getProperty("os.name")
    };
  }
}
