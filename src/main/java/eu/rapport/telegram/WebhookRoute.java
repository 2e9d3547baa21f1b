package eu.rapport.telegram;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Where Telegram brings updates when it is asked to: under the path of the configured address. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "rapport.telegram.mode", havingValue = "webhook")
class WebhookRoute {
    @Bean
    RouterFunction<ServerResponse> webhook(TelegramSettings settings, WebhookIntake intake) {
        String path = URI.create(settings.webhookUrl()).getPath();
        return RouterFunctions.route()
                .POST(path.isEmpty() ? "/" : path, intake::take)
                .build();
    }
}
