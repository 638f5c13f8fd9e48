// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partners.h"

#include "core/base/text/text.h"
#include "core/base/values/phone.h"
#include "core/partners/partner_rules.h"
#include "core/partners/partner_store.h"
#include "core/storage/records/change_record.h"
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
} // namespace

Result<PartnerId> Partners::add(const Partner& partner) {
    return m_session.write(QStringLiteral("partner.add"), [&](Write& write) { return add(write, partner); });
}

Result<PartnerPersonId> Partners::addPerson(const PartnerPerson& person) {
    return m_session.write(QStringLiteral("partner.add_person"), [&](Write& write) { return addPerson(write, person); });
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
    person.id = write.newId<PartnerPerson>();
    person.name = person.name.simplified();
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

std::optional<Partner> Partners::find(PartnerId id) const { return PartnerStore(m_session.database()).find(id); }

std::optional<PartnerPerson> Partners::findPerson(PartnerPersonId id) const {
    return PartnerStore(m_session.database()).findPerson(id);
}

QList<PartnerPerson> Partners::persons(PartnerId partner) const {
    return PartnerStore(m_session.database()).personsOf(partner);
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
