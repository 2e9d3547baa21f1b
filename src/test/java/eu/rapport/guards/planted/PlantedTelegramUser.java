package eu.rapport.guards.planted;

import org.telegram.telegrambots.meta.api.objects.Update;

/** Knows Telegram where it should not. */
public class PlantedTelegramUser {
    Update update = new Update();
}
