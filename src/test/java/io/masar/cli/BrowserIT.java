package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.browser.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A person with Chromium, the links that {@code masar serve} prints, and the shown password. */
class BrowserIT {

  private static final long PATIENCE_NS = Duration.ofSeconds(90).toNanos();
  private static final String ARABIC = "\\p{InArabic}+(?: .*)?";

  /** Drops the archive onto the page, as a hand does. */
  private static final String DROP =
      """
      const done = arguments[0];
      fetch('/masar/favourites.zip').then(answer => answer.blob()).then(archive => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([archive], 'favourites.zip'));
        document.querySelector('.filedrop').dispatchEvent(
          new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
        done();
      });
      """;

  @TempDir static Path folder;
  private static Served server;
  private ChromeDriver chromium;

  @BeforeAll
  static void serve() throws Exception {
    Path db = folder.resolve("db");
    assertThat(Run.of("load", "--db", db.toString(), "samples/articles").exitCode()).isZero();
    server = Served.start(db);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void quit() {
    if (chromium != null) {
      chromium.quit();
    }
  }

  @Test
  void aFavouriteIsDrawnWithArabicNames() throws Exception {
    chromium = Chromium.start(1400, 1000);
    chromium.get(server.browser().toString());
    logIn(server.password());
    await(() -> shows("[data-testid=frameContents]", "Masar · مسار"));
    importFavourites();
    run("Movements, drawn");

    await(() -> names().size() > 10);
    assertThat(names()).filteredOn(name -> name.matches(ARABIC)).hasSizeGreaterThan(5);
    screenshot("neo4j-browser.png");
  }

  @Test
  void theExplorerShowsTheRunningGraphToWhoeverLogsIn() throws Exception {
    chromium = Chromium.start(1400, 1000);
    String page = server.said().get("Explorer");
    chromium.get(page);
    assertThat(chromium.getPageSource()).doesNotContain("masar.data");
    chromium.get(page.replace("://", "://neo4j:" + server.password() + "@"));
    chromium.get(page);
    await(
        () ->
            Boolean.TRUE.equals(
                chromium.executeScript("return document.documentElement.dataset.ready === 'yes'")));

    assertThat((Long) chromium.executeScript("return document.querySelectorAll('svg *').length"))
        .isGreaterThan(50);
    Files.write(Path.of("target", "explorer-live.png"), chromium.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void aWrongPasswordOpensNothing() throws Exception {
    chromium = Chromium.start(1400, 1000);
    chromium.get(server.browser().toString());
    logIn("not the password");
    await(() -> shows("[data-testid=errorBanner], [data-testid=main]", "unauthorized"));
    assertThat(chromium.findElements(By.cssSelector("[data-testid=boltaddress]"))).isNotEmpty();
  }

  private void logIn(String password) throws Exception {
    await(() -> !all("[data-testid=password]").isEmpty());
    assertThat(one("[data-testid=username]").getDomProperty("value")).isEqualTo("neo4j");
    one("[data-testid=password]").sendKeys(password);
    one("[data-testid=connect]").click();
  }

  private void importFavourites() throws Exception {
    chromium.executeAsyncScript(DROP);
    one("[data-testid=navigationFavorites] button").click();
    await(() -> !all("[data-testid='expandFolder-Masar pictures']").isEmpty());
    one("[data-testid='expandFolder-Masar pictures']").click();
  }

  private void run(String favourite) throws Exception {
    await(() -> !all("[data-testid='scriptTitle-" + favourite + "']").isEmpty());
    one("[data-testid='scriptTitle-" + favourite + "']").click();
    one("[data-testid=navigationFavorites] button").click();
    one("[data-testid=editor-Run]").click();
  }

  private List<String> names() {
    return all("svg g.node text").stream().map(WebElement::getText).toList();
  }

  private boolean shows(String selector, String text) {
    return all(selector).stream().anyMatch(each -> each.getText().contains(text));
  }

  private List<WebElement> all(String selector) {
    return chromium.findElements(By.cssSelector(selector));
  }

  private WebElement one(String selector) {
    return chromium.findElement(By.cssSelector(selector));
  }

  /** The picture is for people to look at: large, and when everything has found its place. */
  private void screenshot(String name) throws Exception {
    one("[data-testid=frame] button[title=Fullscreen]").click();
    Thread.sleep(5000);
    one("button[aria-label='zoom-to-fit']").click();
    Thread.sleep(3000);
    Files.write(Path.of("target", name), chromium.getScreenshotAs(OutputType.BYTES));
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NS;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(chromium.getPageSource()).isLessThan(end);
      Thread.sleep(200);
    }
  }
}
