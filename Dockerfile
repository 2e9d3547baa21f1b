# Builds the jar with the same command as everywhere, then unpacks it: an unpacked application starts faster than a fat jar.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline
COPY prompts prompts
COPY migrations migrations
COPY src src
RUN mvn -B -q package -DskipTests \
    && java -Djarmode=tools -jar target/rapport.jar extract --destination /app

FROM eclipse-temurin:25-jre
# Fonts for the pictures, curl for the health check.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /data rapport
COPY --from=build /app /app
USER rapport
ENV RAPPORT_HOME=/data
VOLUME /data
EXPOSE 8080
# A first run writes the class cache beside the data; later starts read it.
# 384 MB of heap are plenty; by itself the JVM would take a quarter of the machine.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx384m", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=/data/rapport.jsa", \
    "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-jar", "/app/rapport.jar"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD curl -fsS http://localhost:8080/actuator/health/liveness || exit 1
