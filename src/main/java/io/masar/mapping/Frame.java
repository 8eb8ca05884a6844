package io.masar.mapping;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the parts of a clause fill the roles of a claim.
 *
 * @param subject the role of the subject, {@code null} where it has none
 * @param object the role of the direct object, {@code null} where it takes none
 * @param sender whether the subject sends, so that its forces are meant where the object names none
 * @param adjacent whether the verb has other senses too, so that a place counts only where its name
 *     stands next to the verb or its preposition
 * @param lasting whether it goes on while nothing tells that it is over: who is advancing has not
 *     arrived; a finite perfect does
 * @param with words, folded, of which one must stand behind a verb that means it only together with
 *     it: "makes its WAY to"; none where the verb means it by itself
 * @param genitive the roles of what follows the verbal noun directly, in order of preference
 * @param prepositions the role behind each preposition, folded
 * @param needs what a claim of this frame must have, all of them
 */
public record Frame(
    String id,
    ClaimKind kind,
    Role subject,
    Role object,
    boolean sender,
    boolean adjacent,
    boolean lasting,
    Set<String> with,
    List<Role> genitive,
    Map<String, Role> prepositions,
    List<Need> needs) {

  /** {@return whether it tells of the dead of an attack: whom it strikes, and nobody who does} */
  public boolean kills() {
    return subject == null && object == Role.TARGET;
  }
}
