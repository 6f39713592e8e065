package app.breather.notifications;

import app.breather.base.push.PushNote;
import java.util.List;
import java.util.UUID;

/**
 * A note that is ready to go to one device.
 *
 * @param messages what that device has not been told before
 */
record Parcel(PushDevice device, PushNote note, List<UUID> messages) {}
