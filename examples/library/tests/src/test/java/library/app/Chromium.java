package library.app;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's browser without a window. Elements are found by {@code data-key} or as in a style sheet; what is not there yet is waited for. */
final class Chromium implements AutoCloseable {

    private static final File BROWSER = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(50));
        wait.ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .ignoring(ElementNotInteractableException.class);
    }

    /**
     * Opens a page. The test is skipped where there is no browser.
     *
     * @param profile an empty folder
     */
    static Chromium open(Path profile, String page) {
        Assumptions.assumeTrue(
                BROWSER.canExecute() && DRIVER.canExecute(),
                "skipped without a browser: " + BROWSER + " and " + DRIVER
                        + " are those of Debian's packages chromium and chromium-driver");
        var options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1000",
                "--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        var browser = new Chromium(new ChromeDriver(service, options));
        browser.driver.get(page);
        return browser;
    }

    /** Clicks, once it is there and can be clicked. */
    void click(String selector) {
        with(selector, element -> {
            element.click();
            return true;
        });
    }

    /** Presses keys on an element. */
    void press(String selector, CharSequence... keys) {
        with(selector, element -> {
            element.sendKeys(keys);
            return true;
        });
    }

    /** The text of an element, once it is what is expected. */
    String awaitText(String selector, Function<String, Boolean> expected) {
        return with(selector, element -> {
            var text = element.getText();
            return expected.apply(text) ? text : null;
        });
    }

    /** The texts of all such elements, once there are so many. */
    Seq<String> awaitTexts(String selector, int count) {
        return wait.withMessage(() -> count + " of " + selector + " in" + System.lineSeparator() + body())
                .until(page -> {
                    var all = List.ofAll(page.findElements(By.cssSelector(selector)));
                    return all.size() == count ? all.map(WebElement::getText) : null;
                });
    }

    private <A> A with(String selector, Function<WebElement, A> use) {
        return wait.withMessage(() -> selector + " in" + System.lineSeparator() + body())
                .until(page -> use.apply(page.findElement(By.cssSelector(selector))));
    }

    private String body() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Whether the element has the focus. */
    boolean isFocused(String selector) {
        return driver.findElement(By.cssSelector(selector))
                .equals(driver.switchTo().activeElement());
    }

    /** What the page has said to the console, errors of loading and of the script included. */
    Seq<String> console() {
        return List.ofAll(driver.manage().logs().get(LogType.BROWSER)).map(LogEntry::toString);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
