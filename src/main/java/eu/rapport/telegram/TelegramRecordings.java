package eu.rapport.telegram;

import eu.rapport.conversation.Recordings;
import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Fetches recordings by Telegram's getFile. */
@Component
class TelegramRecordings implements Recordings {
    /** What Telegram gives to bots at the most, in bytes. */
    private static final long MOST = 20L * 1024 * 1024;

    private final BotApi telegram;

    TelegramRecordings(BotApi telegram) {
        this.telegram = telegram;
    }

    @Override
    public byte[] fetch(String fileId) throws IOException {
        File file = find(fileId);
        if (file.getFilePath() == null || file.getFileSize() != null && file.getFileSize() > MOST) {
            throw new IOException("A file that cannot be had");
        }
        Request request =
                new Request.Builder().url(telegram.file(file.getFilePath())).build();
        try (Response response = telegram.http().newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("Telegram answered " + response.code());
            }
            return response.peekBody(MOST).bytes();
        }
    }

    private File find(String fileId) throws IOException {
        try {
            return telegram.client().execute(new GetFile(fileId));
        } catch (TelegramApiException e) {
            throw new IOException("Telegram does not know the file", e);
        }
    }
}
