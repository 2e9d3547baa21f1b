package eu.rapport.soak;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.longpolling.util.DefaultLongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** A bot as the library's guide has it: for each update an insert and an answer. */
final class StockBot extends DefaultLongPollingUpdateConsumer {
    private final Connection database;
    private final TelegramClient telegram;

    private StockBot(Connection database, TelegramClient telegram) {
        this.database = database;
        this.telegram = telegram;
    }

    /** Arguments: token, address of the Bot API, address of the database, user, password. */
    public static void main(String[] arguments) throws Exception {
        URI api = URI.create(arguments[1]);
        TelegramUrl url = new TelegramUrl(api.getScheme(), api.getHost(), api.getPort(), false);
        StockBot bot = new StockBot(
                DriverManager.getConnection(arguments[2], arguments[3], arguments[4]),
                new OkHttpTelegramClient(arguments[0], url));
        TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication();
        var unused = application.registerBot(arguments[0], () -> url, new DefaultGetUpdatesGenerator(), bot);
        Thread.currentThread().join();
    }

    @Override
    public void consume(Update update) {
        try (PreparedStatement insert = database.prepareStatement("insert into stock (chat_id, words) values (?, ?)")) {
            insert.setLong(1, update.getMessage().getChatId());
            insert.setString(2, update.getMessage().getText());
            insert.executeUpdate();
            telegram.execute(new SendMessage(
                    update.getMessage().getChatId().toString(),
                    update.getMessage().getText()));
        } catch (SQLException | TelegramApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
