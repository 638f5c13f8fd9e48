// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partners.h"

#include "core/base/text/text.h"
#include "core/base/values/phone.h"
#include "core/partners/partner_merge.h"
#include "core/partners/partner_rules.h"
#include "core/partners/partner_store.h"
#include "core/partners/partner_words.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/references.h"
#include "core/storage/records/referring_rows.h"
#include "core/storage/records/search_index.h"

#include <algorithm>

namespace brobygger {

namespace {
Partner tidied(Partner partner) {
    partner.name = partner.name.simplified();
    partner.phone = storedPhone(partner.phone);
    partner.email = partner.email.trimmed();
    // Numbers are written in groups in many ways; the digits are what counts.
    partner.ean = digitsOf(partner.ean);
    partner.sor = digitsOf(partner.sor);
    partner.providerNumber = digitsOf(partner.providerNumber);
    return partner;
}

PartnerPerson tidied(PartnerPerson person) {
    person.name = person.name.simplified();
    person.role = person.role.simplified();
    person.phone = storedPhone(person.phone);
    person.email = person.email.trimmed();
    person.note = person.note.trimmed();
    return person;
}

/// Within the write that makes a person the main contact of the partner.
QList<PutBack> unmarkOthers(Write& write, const PartnerPerson& person) {
    QList<PutBack> unmarked;
    for (const PartnerPerson& other : PartnerStore(write.database()).personsOf(person.partner)) {
        if (person.isMain && other.isMain && other.id != person.id) {
            PartnerPerson after = other;
            after.isMain = false;
            unmarked.append(changeWithin<PartnerPersonStore>(write, other, after));
        }
    }
    return unmarked;
}

Result<void> putAllBack(Write& write, const QList<PutBack>& all) {
    for (const PutBack& putBack : all) {
        if (const Result<void> done = putBack(write); !done) {
            return done;
        }
    }
    return {};
}

bool isNamedAnywhere(Database& database, PartnerPersonId person) {
    return References(database, PartnerPersonStore::table().name()).hasAny(person.value());
}

Undo takingBackPerson(Session& session, const PartnerPerson& added, const QList<PutBack>& others) {
    return [&session, added, others]() -> Result<void> {
        return session.write(QStringLiteral("partner.add_person.undo"), [&](Write& write) -> Result<void> {
            PartnerPersonStore store(write.database());
            const auto now = store.find(added.id);
            if (!now) {
                return recordGone();
            }
            if (*now != added || isNamedAnywhere(write.database(), added.id)) {
                return recordTouched();
            }
            store.remove(write, *now);
            return putAllBack(write, others);
        });
    };
}

/// A person who comes back as the main contact does not become the second one.
Result<void> staysTheOnlyMain(Write& write, const PartnerPerson& person) {
    const QList<PartnerPerson> all = PartnerStore(write.database()).personsOf(person.partner);
    const auto mains = std::count_if(all.cbegin(), all.cend(), [](const PartnerPerson& one) { return one.isMain; });
    return mains > 1 ? Result<void>(recordTouched()) : Result<void>();
}
} // namespace

Result<PartnerId> Partners::add(const Partner& partner) {
    return m_session.write(QStringLiteral("partner.add"), [&](Write& write) { return add(write, partner); });
}

Result<Added<PartnerPerson>> Partners::addPerson(const PartnerPerson& person) {
    return m_session.write(QStringLiteral("partner.add_person"), [&](Write& write) -> Result<Added<PartnerPerson>> {
        const Result<PartnerPersonId> id = addPerson(write, person);
        if (!id) {
            return id.error();
        }
        const PartnerPerson added = *PartnerPersonStore(write.database()).find(*id);
        return Added<PartnerPerson>{*id, takingBackPerson(m_session, added, unmarkOthers(write, added))};
    });
}

Result<PartnerId> Partners::add(Write& write, Partner partner) {
    if (const Problems problems = check(partner); problems.hasErrors()) {
        return invalid(problems);
    }
    partner = tidied(partner);
    partner.id = write.newId<Partner>();
    PartnerStore(write.database()).insert(write, partner);
    return partner.id;
}

Result<PartnerPersonId> Partners::addPerson(Write& write, PartnerPerson person) {
    if (const Problems problems = check(person); problems.hasErrors()) {
        return invalid(problems);
    }
    person = tidied(person);
    person.id = write.newId<PartnerPerson>();
    PartnerStore(write.database()).insertPerson(write, person);
    return person.id;
}

Result<Undo> Partners::change(const Partner& partner) {
    return changeRecord<PartnerStore>(m_session, QStringLiteral("partner.change"), partner.id,
                                      [&](const Partner& before) -> Result<Partner> {
                                          if (const Problems problems = checkChange(before, partner); problems.hasErrors()) {
                                              return invalid(problems);
                                          }
                                          return tidied(partner);
                                      });
}

Result<Undo> Partners::changePerson(const PartnerPerson& draft) {
    return m_session.write(QStringLiteral("partner.change_person"), [&](Write& write) -> Result<Undo> {
        const auto before = PartnerPersonStore(write.database()).find(draft.id);
        if (!before) {
            return recordGone();
        }
        PartnerPerson after = tidied(draft);
        after.partner = before->partner;
        if (const Problems problems = check(after); problems.hasErrors()) {
            return invalid(problems);
        }
        if (after == *before) {
            return Undo();
        }
        QList<PutBack> putBacks{changeWithin<PartnerPersonStore>(write, *before, after)};
        putBacks += unmarkOthers(write, after);
        return Undo([&session = m_session, putBacks, person = *before]() -> Result<void> {
            return session.write(QStringLiteral("partner.change_person.undo"), [&](Write& undoing) -> Result<void> {
                const Result<void> done = putAllBack(undoing, putBacks);
                return done ? staysTheOnlyMain(undoing, person) : done;
            });
        });
    });
}

Result<Undo> Partners::removePerson(PartnerPersonId id) {
    if (isNamedAnywhere(m_session.database(), id)) {
        return Error{
            ErrorKind::Conflict,
            PartnersWords::tr(
                "A referral, a citizen, a commitment or a meeting names the person, who therefore stays on the list.")};
    }
    return removeRecord<PartnerPersonStore>(m_session, QStringLiteral("partner.remove_person"), id, staysTheOnlyMain);
}

Result<Undo> Partners::merge(const Partner& merged, PartnerId goes) {
    const auto before = find(merged.id);
    if (!before || !find(goes)) {
        return recordGone();
    }
    Problems problems = checkChange(*before, merged);
    if (merged.id == goes) {
        problems.error(QStringLiteral("goes"), PartnersWords::tr("Choose two different partners."));
    }
    return problems.hasErrors() ? Result<Undo>(invalid(problems)) : mergePartners(m_session, tidied(merged), goes);
}

qsizetype Partners::mentions(PartnerId id) const {
    Database& database = m_session.database();
    qsizetype count =
        ReferringRows(database, PartnerStore::table().name(), {PartnerStore::personTable().name()}).of(id.value()).size();
    const ReferringRows ofPersons(database, PartnerStore::personTable().name());
    for (const PartnerPerson& person : persons(id)) {
        count += ofPersons.of(person.id.value()).size();
    }
    return count;
}

QList<PartnerPair> Partners::duplicates() const { return likelyDuplicates(window(0, count())); }

std::optional<Partner> Partners::find(PartnerId id) const { return PartnerStore(m_session.database()).find(id); }

std::optional<PartnerPerson> Partners::findPerson(PartnerPersonId id) const {
    return PartnerStore(m_session.database()).findPerson(id);
}

QList<PartnerPerson> Partners::persons(PartnerId partner) const {
    return PartnerStore(m_session.database()).personsOf(partner);
}

QList<PartnerPerson> Partners::searchPersons(PartnerId partner, const QString& text) const {
    QList<PartnerPerson> found = persons(partner);
    found.removeIf([wanted = foldedWords(text)](const PartnerPerson& person) {
        const QStringList words = foldedWords(person.name);
        return !std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString& beginning) {
            return std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return word.startsWith(beginning); });
        });
    });
    return found;
}

QList<Partner> Partners::search(const QString& text, int limit) const {
    const SearchIndex index(m_session.database());
    const PartnerStore store(m_session.database());
    QList<Partner> found;
    for (const QString& kind : {QStringLiteral("referrer"), QStringLiteral("partner")}) {
        for (const SearchIndex::Hit& hit : index.find(text, kind, limit).hits) {
            if (auto partner = store.find(PartnerId(hit.record))) {
                found.append(*std::move(partner));
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Partner& a, const Partner& b) { return danishSortKey(a.name, {}) < danishSortKey(b.name, {}); });
    return found.mid(0, limit);
}

qsizetype Partners::count() const { return PartnerStore(m_session.database()).count(); }

QList<Partner> Partners::window(qsizetype offset, qsizetype limit) const {
    return PartnerStore(m_session.database()).window(offset, limit);
}

} // namespace brobygger
