package eu.rapport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Says in one line that the port is taken, before anything is started that would have to be stopped again. */
class PortGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        int port = event.getEnvironment().getProperty("server.port", Integer.class, 8080);
        InetAddress address = event.getEnvironment().getProperty("server.address", InetAddress.class);
        if (port > 0 && !isFree(new InetSocketAddress(address, port))) {
            System.err.printf(
                    "Port %d is taken by another program. Stop that one, or choose another port by SERVER_PORT.%n",
                    port);
            System.exit(1);
        }
    }

    private static boolean isFree(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
