// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_merge.h"

#include "core/base/text/text.h"
#include "core/partners/partner_store.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/record_rows.h"
#include "core/storage/records/referring_rows.h"

#include <algorithm>

namespace brobygger {

namespace {

/// All that names one record of the table names another one. What belongs to the record itself moves by itself.
PutBack moveReferences(Write& write, const char* table, const QByteArrayList& without, qint64 from, qint64 to) {
    const ReferringRows references(write.database(), table, without, RecordKind::Partner);
    const QList<ReferringRow> rows = references.of(from);
    for (const ReferringRow& row : rows) {
        references.move(write, row, from, to);
    }
    return [table, without, rows, from, to, movedAt = write.stamp()](Write& undoing) -> Result<void> {
        const ReferringRows moved(undoing.database(), table, without, RecordKind::Partner);
        for (const ReferringRow& row : rows) {
            if (!moved.putBack(undoing, row, from, to, movedAt)) {
                return recordTouched();
            }
        }
        return {};
    };
}

PutBack moveReferences(Write& write, PartnerId from, PartnerId to) {
    return moveReferences(write, PartnerStore::table().name(), {PartnerStore::personTable().name()}, from.value(), to.value());
}

PutBack moveReferences(Write& write, PartnerPersonId from, PartnerPersonId to) {
    return moveReferences(write, PartnerStore::personTable().name(), {}, from.value(), to.value());
}

/// The person with what the other entry of the same one knows beside.
PartnerPerson filledUpPerson(PartnerPerson person, const PartnerPerson& other) {
    for (QString PartnerPerson::*part :
         {&PartnerPerson::role, &PartnerPerson::phone, &PartnerPerson::email, &PartnerPerson::note}) {
        if ((person.*part).isEmpty()) {
            person.*part = other.*part;
        }
    }
    return person;
}

/// Moves the persons of one partner to the other; one who is there already becomes one with that.
QList<PutBack> movePersons(Write& write, PartnerId from, PartnerId to) {
    const PartnerStore store(write.database());
    QList<PartnerPerson> there = store.personsOf(to);
    const bool hasMain = std::any_of(there.cbegin(), there.cend(), [](const PartnerPerson& person) { return person.isMain; });
    QList<PutBack> done;
    for (const PartnerPerson& person : store.personsOf(from)) {
        const auto twin = std::find_if(there.begin(), there.end(), [&person](const PartnerPerson& other) {
            return foldedText(other.name) == foldedText(person.name);
        });
        if (twin == there.end()) {
            PartnerPerson moved = person;
            moved.partner = to;
            moved.isMain = person.isMain && !hasMain;
            done.append(changeWithin<PartnerPersonStore>(write, person, moved));
            continue;
        }
        done.append(moveReferences(write, person.id, twin->id));
        done.append(removeWithin<PartnerPersonStore>(write, person));
        PartnerPerson filled = filledUpPerson(*twin, person);
        filled.isMain = twin->isMain || (person.isMain && !hasMain);
        if (filled != *twin) {
            done.append(changeWithin<PartnerPersonStore>(write, *twin, filled));
            *twin = filled;
        }
    }
    return done;
}

/// Takes a partner that nothing names any more out; it comes back with its stamps.
PutBack removePartner(Write& write, const Partner& partner) {
    const auto image = RecordRows(write.database(), RecordKind::Partner).image(partner.id.value());
    PartnerStore(write.database()).remove(write, partner.id);
    return [partner, image](Write& undoing) -> Result<void> {
        PartnerStore store(undoing.database());
        if (store.find(partner.id) || !image) {
            return recordTouched();
        }
        store.insert(undoing, partner);
        RecordRows(undoing.database(), RecordKind::Partner).restore(undoing, partner.id.value(), *image);
        return {};
    };
}

/// Writes the partner that stays; it becomes again what it was, with its stamps.
PutBack changePartner(Write& write, const Partner& before, const Partner& after) {
    const auto image = RecordRows(write.database(), RecordKind::Partner).image(before.id.value());
    PartnerStore(write.database()).update(write, before, after);
    return [after, image](Write& undoing) -> Result<void> {
        PartnerStore store(undoing.database());
        const auto now = store.find(after.id);
        if (!now || !image || !isAsLeft<PartnerStore>(*now, after)) {
            return recordTouched();
        }
        RecordRows(undoing.database(), RecordKind::Partner).restore(undoing, after.id.value(), *image);
        store.indexOne(undoing, after.id);
        return {};
    };
}

} // namespace

Result<Undo> mergePartners(Session& session, const Partner& merged, PartnerId goes) {
    return session.write(QStringLiteral("partner.merge"), [&](Write& write) -> Result<Undo> {
        const PartnerStore store(write.database());
        const auto stays = store.find(merged.id);
        const auto other = store.find(goes);
        if (!stays || !other || merged.id == goes) {
            return recordGone();
        }
        QList<PutBack> done{moveReferences(write, goes, merged.id)};
        done += movePersons(write, goes, merged.id);
        done.append(removePartner(write, *other));
        done.append(changePartner(write, *stays, merged));
        return takingAllBack(session, QStringLiteral("partner.merge.undo"), done);
    });
}

} // namespace brobygger
