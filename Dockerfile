FROM node:24-bookworm-slim AS node

FROM eclipse-temurin:25-jdk AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /breather
COPY . .
RUN ./mvnw -B -q package -DskipTests \
 && java -Djarmode=tools -jar target/breather.jar extract --destination /opt/breather

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home breather && mkdir /data && chown breather /data
COPY --from=build /opt/breather/lib /opt/breather/lib
COPY --from=build /opt/breather/breather.jar /opt/breather/breather.jar
USER breather
ENV BREATHER_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/breather/breather.jar"]
