package app.breather.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One finger on the screen of a device. */
final class Finger {

  private static final int STEPS = 8;

  private final CDPSession device;
  private double x;
  private double y;

  Finger(Page page) {
    device = page.context().newCDPSession(page);
  }

  Finger down(double x, double y) {
    this.x = x;
    this.y = y;
    touch("touchStart");
    return this;
  }

  Finger to(double x, double y) {
    double fromX = this.x;
    double fromY = this.y;
    for (int step = 1; step <= STEPS; step++) {
      this.x = fromX + (x - fromX) * step / STEPS;
      this.y = fromY + (y - fromY) * step / STEPS;
      touch("touchMove");
    }
    return this;
  }

  void up() {
    send("touchEnd", new JsonArray());
  }

  private void touch(String type) {
    var point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    var points = new JsonArray();
    points.add(point);
    send(type, points);
  }

  private void send(String type, JsonArray points) {
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    device.send("Input.dispatchTouchEvent", event);
  }
}
