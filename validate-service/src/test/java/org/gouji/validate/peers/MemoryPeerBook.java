package org.gouji.validate.peers;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A book in memory that keeps the promises of the real one; every touched group is due at once. */
public final class MemoryPeerBook implements PeerBook {
  private final Map<PeerGroup, Sheet> sheets = new HashMap<>();
  private final Map<PeerGroup, String> marks = new HashMap<>();

  @Override
  public void touch(Collection<PeerGroup> groups) {
    groups.forEach(group -> marks.put(group, UUID.randomUUID().toString()));
  }

  @Override
  public Map<PeerGroup, Peers> known(Collection<PeerGroup> groups) {
    Map<PeerGroup, Peers> known = new HashMap<>();
    groups.forEach(group -> sheet(group).ifPresent(sheet -> known.put(group, sheet.peers())));
    return known;
  }

  @Override
  public List<Touched> due(Instant quietSince, Instant waitingSince) {
    return due();
  }

  /** The touched groups. */
  public List<Touched> due() {
    return marks.entrySet().stream()
        .map(each -> new Touched(each.getKey(), each.getValue()))
        .toList();
  }

  @Override
  public Optional<Sheet> sheet(PeerGroup group) {
    return Optional.ofNullable(sheets.get(group));
  }

  @Override
  public boolean replace(Sheet sheet, @Nullable Sheet replaced) {
    if (!Objects.equals(sheets.get(sheet.group()), replaced)) {
      return false;
    }
    sheets.put(sheet.group(), sheet);
    return true;
  }

  @Override
  public void settle(Touched touched, Sheet sheet) {
    sheets.replace(
        touched.group(),
        sheet,
        new Sheet(sheet.group(), sheet.token(), sheet.peers(), sheet.counted(), List.of()));
    marks.remove(touched.group(), touched.mark());
  }
}
