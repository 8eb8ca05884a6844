package io.masar.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The Chromium that is installed, without a window. Nothing is downloaded. Where there is none the
 * tests that want it are skipped, but for continuous integration, where they fail.
 */
public final class Chromium {

  private Chromium() {}

  /** {@return a fresh browser of that many pixels; the caller quits it} */
  public static ChromeDriver start(int width, int height) {
    Optional<Path> browser = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    boolean installed = browser.isPresent() && driver.isPresent();
    if (!installed && System.getenv("CI") != null) {
      throw new IllegalStateException("no chromium or no chromedriver on the PATH");
    }
    assumeTrue(installed, "no chromium or no chromedriver on the PATH");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // which refuses to run as root, as in containers
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--lang=en",
        "--window-size=" + width + "," + height);
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build(),
        options);
  }

  private static Optional<Path> program(String... names) {
    List<Path> folders =
        Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
            .map(Path::of)
            .toList();
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
