package eu.rapport.telegram;

import eu.rapport.conversation.BotAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Under which name people find the bot: asked at the start, remembered for when Telegram is away. */
@Component
class BotName implements BotAddress {
    private final BotApi telegram;
    private final TelegramSettings settings;
    private final JdbcClient database;
    private volatile @Nullable String username;

    BotName(BotApi telegram, TelegramSettings settings, JdbcClient database) {
        this.telegram = telegram;
        this.settings = settings;
        this.database = database;
    }

    @Override
    public String username() {
        String known = username;
        if (known == null) {
            known = remembered();
            username = known.isEmpty() ? null : known;
        }
        return known;
    }

    /** Asks Telegram who we are, which also shows whether it accepts the token. */
    void learn() throws TelegramApiException {
        User me = telegram.client().execute(new GetMe());
        if (me == null || me.getUserName() == null) {
            return;
        }
        username = me.getUserName();
        database.sql(
                        "insert into bot (id, username) values (:id, :name) on conflict (id) do update set username = :name")
                .param("id", settings.botId())
                .param("name", me.getUserName())
                .update();
    }

    private String remembered() {
        return database.sql("select username from bot where id = :id")
                .param("id", settings.botId())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
