package eu.rapport.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** The page in a real browser, with a small bot behind the Bot API. */
class PageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    static Path home;

    private static PracticeServer server;
    private static EchoBot bot;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no Chromium at " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        server = PracticeServer.in(home);
        bot = new EchoBot(server);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            bot.close();
            server.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1400, 900))
                .newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(server.page());
        assertThat(chat("Amina Warsame")).isVisible();
    }

    @AfterEach
    void close() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void threeChatsStandSideBySideAndSayThatThisIsPractice() {
        for (String name : List.of("Amina Warsame", "Joost de Wit", "Marianne Claes")) {
            assertThat(chat(name)).isVisible();
        }
        assertThat(page.getByText("Nothing leaves this machine.")).isVisible();
    }

    @Test
    void whatIsTypedIsAnswered_pressedButtonsRewordTheMessage_andAnEditReachesTheBot() {
        Locator chat = chat("Joost de Wit");
        type(chat, "Met Amina <today> & Hodan");
        Locator answer = message(chat, "You said: Met Amina <today> & Hodan");
        assertThat(answer.locator("b")).hasText("You said:");

        answer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(message(chat, "Saved.")).isVisible();
        assertThat(page.getByText("Noted")).isVisible();
        assertThat(answer).hasCount(0);

        chat.getByRole(AriaRole.COMBOBOX).press("ArrowUp");
        assertThat(chat.getByRole(AriaRole.COMBOBOX)).hasValue("Met Amina <today> & Hodan");
        type(chat, "Met Amina yesterday");
        assertThat(message(chat, "Met Amina yesterday").getByText("edited")).isVisible();
        await().untilAsserted(() -> assertThat(bot.heard).contains("edited: Met Amina yesterday"));
    }

    @Test
    void hiddenWordsShowWhenTapped_andRightToLeftTextStandsRight() throws Exception {
        bot.client.execute(SendMessage.builder()
                .chatId(PracticeServer.AMINA)
                .text("Two things for today\nشارع المكتبة مظلم")
                .entities(List.of(MessageEntity.builder()
                        .type("spoiler")
                        .offset(0)
                        .length(20)
                        .build()))
                .build());
        Locator hidden = chat("Amina Warsame")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hidden, tap to show"));
        hidden.press("Enter");
        assertThat(hidden).hasCount(0);
        assertThat(chat("Amina Warsame").locator(".spoiler")).hasText("Two things for today");

        page.evaluate("load()");
        assertThat(chat("Amina Warsame").locator(".spoiler.shown")).hasText("Two things for today");
        assertThat(hidden).hasCount(0);
    }

    @Test
    void picturesCanBeEnlargedAndFilesTaken() throws Exception {
        bot.client.execute(SendPhoto.builder()
                .chatId(PracticeServer.MARIANNE)
                .photo(new InputFile(new ByteArrayInputStream(png()), "health.png"))
                .caption("Three need care")
                .build());
        Locator chat = chat("Marianne Claes");
        chat.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show the picture larger"))
                .click();
        assertThat(page.locator("#large img")).hasAttribute("alt", "Three need care");
        page.keyboard().press("Escape");

        bot.client.execute(SendDocument.builder()
                .chatId(PracticeServer.MARIANNE)
                .document(new InputFile(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), "mydata.json"))
                .build());
        var download = page.waitForDownload(() -> chat.getByText("mydata.json").click());
        assertThat(download.suggestedFilename()).isEqualTo("mydata.json");
    }

    @Test
    void theCommandsAreAtHandByKeyboard() throws Exception {
        bot.client.execute(SetMyCommands.builder()
                .command(new BotCommand("health", "How a relationship is"))
                .command(new BotCommand("help", "What you can do"))
                .build());
        page.reload();
        Locator input = chat("Marianne Claes").getByRole(AriaRole.COMBOBOX);
        input.pressSequentially("/he");
        assertThat(chat("Marianne Claes").getByRole(AriaRole.OPTION)).hasCount(2);
        input.press("ArrowDown");
        input.press("ArrowDown");
        input.press("Enter");
        assertThat(message(chat("Marianne Claes"), "You said: /help")).isVisible();
    }

    @Test
    void anInvitationOpensAsSomebodyNew() throws Exception {
        bot.client.execute(new SendMessage(
                Long.toString(PracticeServer.MARIANNE), "Give them https://t.me/rapport_practice_bot?start=abc_DEF-1"));
        chat("Marianne Claes").getByText("https://t.me/").click();
        page.getByLabel("First name").fill("Sami");
        page.getByLabel("First name").press("Enter");
        assertThat(message(chat("Sami"), "You said: /start abc_DEF-1")).isVisible();
    }

    @Test
    void whoeverIsNewHereIsShownWhatToTry() {
        Locator chat = chat("Amina Warsame");
        Locator tries = chat.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Worth trying"));
        tries.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(chat.getByRole(AriaRole.COMBOBOX)).hasValue("What was promised to us?");
        assertThat(tries.getByText("What was promised to us?")).hasCount(0);
        chat.getByRole(AriaRole.COMBOBOX).press("Enter");
        assertThat(message(chat, "You said: What was promised to us?")).isVisible();
    }

    @Test
    void timeMovesOnForGood() {
        assertThat(page.locator("#now")).not().isEmpty();
        String before = page.locator("#now").getAttribute("datetime");
        page.getByText("+ 1 week").click();
        assertThat(page.getByText("It is now")).isVisible();
        page.reload();
        assertThat(page.locator("#now span").first()).not().isEmpty();
        assertThat(Instant.parse(page.locator("#now").getAttribute("datetime")))
                .isAfter(Instant.parse(before).plus(Duration.ofDays(6)));
    }

    @Test
    void aPhoneShowsOneChatAtATime() {
        page.setViewportSize(390, 844);
        assertThat(chat("Amina Warsame")).isVisible();
        assertThat(chat("Joost de Wit")).isHidden();
        page.getByRole(AriaRole.TAB).first().press("ArrowRight");
        assertThat(chat("Joost de Wit")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat((Boolean)
                        page.evaluate("document.querySelector('.moves').getBoundingClientRect().right <= innerWidth"))
                .isTrue();
    }

    private Locator chat(String name) {
        return page.locator(
                "section.chat", new Page.LocatorOptions().setHas(page.locator("h2:text-is('" + name + "')")));
    }

    private static Locator message(Locator chat, String text) {
        return chat.locator("article", new Locator.LocatorOptions().setHasText(text))
                .last();
    }

    private static void type(Locator chat, String text) {
        chat.getByRole(AriaRole.COMBOBOX).fill(text);
        chat.getByRole(AriaRole.COMBOBOX).press("Enter");
    }

    private static byte[] png() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
