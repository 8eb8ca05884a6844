package io.masar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;

/** The explorer in a browser. */
public final class OpenPage implements AutoCloseable {

  private static final int PATIENCE_MS = 60_000;

  private final ChromeDriver browser = Chromium.start(1440, 1000);
  private final Path file;

  public OpenPage(Path file) {
    this.file = file;
  }

  /** Opens the page at that place of its own, and waits until it shows something. */
  public void open(String hash) {
    browser.get("about:blank");
    browser.get(address(hash));
    await("return document.documentElement.dataset.ready === 'yes'");
  }

  /** Opens another page of the same kind in its stead. */
  public void open(Path other, String hash) {
    browser.get(other.toUri() + hash);
    await("return document.documentElement.dataset.ready === 'yes'");
  }

  /** {@return the address of the page with that place of its own} */
  public String address(String hash) {
    return file.toUri() + hash;
  }

  /** Changes the place without loading the page anew. */
  public void go(String hash) {
    browser.executeScript("location.hash = arguments[0]", hash);
    await("return masar.state.get().view && location.hash === arguments[0]", hash);
    browser.executeAsyncScript("requestAnimationFrame(() => setTimeout(arguments[0], 250))");
  }

  /** {@return what a script gives, or {@code null}} */
  public Object ask(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  /** Begins to count what {@link #work} tells. */
  public void countWork() {
    browser.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
  }

  /** {@return milliseconds of the processor that the page's main thread took so far} */
  public double work() {
    Object metrics = browser.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return ((List<?>) metrics)
        .stream()
            .map(metric -> (Map<?, ?>) metric)
            .filter(metric -> "TaskDuration".equals(metric.get("name")))
            .mapToDouble(metric -> 1000 * ((Number) metric.get("value")).doubleValue())
            .sum();
  }

  /** {@return the text a script gives} */
  public String text(String script, Object... arguments) {
    return (String) ask(script, arguments);
  }

  /** {@return the texts a script gives} */
  public List<String> texts(String script, Object... arguments) {
    return ((List<?>) ask(script, arguments)).stream().map(String.class::cast).toList();
  }

  /** {@return the whole number a script gives} */
  public long number(String script, Object... arguments) {
    return ((Number) ask(script, arguments)).longValue();
  }

  /** Waits until a script says {@code true}. */
  public void await(String script, Object... arguments) {
    long end = System.nanoTime() + PATIENCE_MS * 1_000_000L;
    while (!Boolean.TRUE.equals(browser.executeScript(script, arguments))) {
      assertThat(System.nanoTime()).as("never true: %s; %s", script, errors()).isLessThan(end);
    }
  }

  /** {@return the element of that CSS selector} */
  public WebElement at(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  /** {@return what the browser complains of since it was last asked: errors, refused requests} */
  public List<String> errors() {
    return browser.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** {@return the addresses the page asked for, itself left out} */
  public List<String> requests() {
    return texts("return performance.getEntriesByType('resource').map((entry) => entry.name)");
  }

  /** Keeps what is seen as {@code NAME.png} beside the page. */
  public void keep(String name) throws IOException {
    Path picture = file.resolveSibling(name + ".png");
    Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    browser.quit();
  }
}
