package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letter in which somebody is invited, as long as they are. */
@Component
class InvitationLetters implements LetterSource {

  static final String KIND = "family.invitation";

  private final MemberRows members;
  private final FamilyRows families;
  private final Links links;
  private final PublicAddress addresses;
  private final MessageSource words;
  private final CurrentActor current;

  InvitationLetters(
      MemberRows members,
      FamilyRows families,
      Links links,
      PublicAddress addresses,
      MessageSource words,
      CurrentActor current) {
    this.members = members;
    this.families = families;
    this.links = links;
    this.addresses = addresses;
    this.words = words;
    this.current = current;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var family = current.family();
    var until = Optional.ofNullable(links.living(LinkPurpose.INVITATION, family).get(to.value()));
    boolean invited =
        members.findPresent(to.value()).filter(member -> member.account().isEmpty()).isPresent();
    if (!invited || until.isEmpty()) {
      return new Written.NotNeeded();
    }
    var reached = members.correspondent(to.value()).filter(c -> c.address().isPresent());
    if (reached.isEmpty()) {
      return new Written.NoAddress();
    }
    var secret = links.make(LinkPurpose.INVITATION, Optional.of(family), to.value(), until.get());
    var name = families.findById(family.value()).orElseThrow().card().name();
    return new Written.Ready(
        letter(reached.get(), name, addresses.of("invitation/" + secret.text())));
  }

  private Letter letter(Correspondent to, String family, URI link) {
    var language = to.language();
    var title = say(language, "family.invitation.mail.title", family);
    return new Letter(
        to.address().orElseThrow().value(),
        language,
        title,
        List.of(
            new Block.Headline(title),
            new Block.Paragraph(say(language, "family.invitation.mail.text", to.name(), family)),
            new Block.Button(say(language, "family.invitation.mail.open"), link, true),
            new Block.SmallPrint(say(language, "family.invitation.mail.small"))));
  }

  private String say(Locale language, String key, Object... values) {
    return words.getMessage(key, values, language);
  }
}
