// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizens.h"

#include "core/base/text/text.h"
#include "core/citizens/citizen_rules.h"
#include "core/citizens/citizen_store.h"
#include "core/partners/partners.h"
#include "core/storage/records/change_record.h"
#include "core/storage/records/search_index.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {
struct CitizensWords {
    Q_DECLARE_TR_FUNCTIONS(Citizens)
};

constexpr int mostDuplicates = 5;
constexpr PersonNumberKind numberKind = PersonNumberKind::Danish;
} // namespace

Citizen Citizens::completed(const Citizen& draft) const {
    Citizen citizen = tidied(draft, numberKind);
    if (citizen.town.isEmpty()) {
        if (const auto postcode = m_places.postcode(citizen.postcode)) {
            citizen.town = postcode->town;
        }
    }
    if (const auto parish = m_places.parish(citizen.parishCode); parish && citizen.municipalityCode.isEmpty()) {
        citizen.municipalityCode = parish->municipalityCode;
    }
    return citizen;
}

/// An e-mail address that was let in before it was asked to be a whole one keeps nothing else from being changed.
Problems Citizens::problemsOf(const Citizen& typed) const {
    Problems problems;
    for (const Problem& problem : check(typed, numberKind, m_session.clock().today()).list()) {
        const bool isEmail = problem.severity == Severity::Error && problem.field == QLatin1String("email");
        const auto before = isEmail && typed.id.isValid() ? find(typed.id) : std::nullopt;
        if (problem.severity == Severity::Hint || (before && before->email == typed.email)) {
            problems.hint(problem.field, problem.message);
        } else {
            problems.error(problem.field, problem.message);
        }
    }
    return problems;
}

/// A CPR number belongs to one person. Replacement numbers are given out in several places and may coincide; and what two
/// records have shared for long keeps neither of them from being changed otherwise.
Problems Citizens::sharedNumber(const Citizen& typed) const {
    Problems problems;
    Problems unread; // said by the rules
    const auto number = PersonNumber::parse(typed.personNumber, numberKind, QString(), unread);
    const auto before = typed.id.isValid() ? find(typed.id) : std::nullopt;
    if (!number || number->isReplacement() || (before && before->personNumber == number->digits())) {
        return problems;
    }
    Citizen numbered;
    numbered.personNumber = number->digits();
    for (const Citizen& known : CitizenStore(m_session.database()).lookAlikes(numbered)) {
        if (known.id != typed.id) {
            problems.error(QStringLiteral("personNumber"),
                           before
                               ? CitizensWords::tr("%1 has this CPR number already. Correct the number.").arg(known.fullName())
                               : CitizensWords::tr("There is a citizen with this CPR number already: "
                                                   "choose that citizen below, or correct the number."));
            break;
        }
    }
    return problems;
}

Problems Citizens::problemsOf(const CitizenEntry& typed) const {
    Problems problems = problemsOf(typed.citizen);
    problems.append(sharedNumber(typed.citizen));
    const bool hasClinic = typed.newClinic || typed.citizen.clinic.isValid();
    if (!typed.newDoctor.simplified().isEmpty() && !hasClinic) {
        problems.error(QStringLiteral("clinic"), CitizensWords::tr("Say at which clinic the doctor is."));
    }
    return problems;
}

Result<Citizen> Citizens::add(const Citizen& draft) { return add(CitizenEntry{draft, {}, {}}); }

Result<Citizen> Citizens::add(Write& write, const Citizen& draft) {
    if (const Problems problems = problemsOf(CitizenEntry{draft, {}, {}}); problems.hasErrors()) {
        return invalid(problems);
    }
    Citizen citizen = completed(draft);
    citizen.id = write.newId<Citizen>();
    citizen.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CitizenStore(write.database()).insert(write, citizen);
    return citizen;
}

Result<Citizen> Citizens::add(const CitizenEntry& entry) {
    if (const Problems problems = problemsOf(entry); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("citizen.register"), [&](Write& write) -> Result<Citizen> {
        Citizen citizen = entry.citizen;
        if (const Result<void> settled = settleClinic(write, entry, citizen); !settled) {
            return settled.error();
        }
        return add(write, citizen);
    });
}

/// The clinic and doctor of the entry, made when they are new. A doctor's name that the clinic has already is that doctor.
Result<void> Citizens::settleClinic(Write& write, const CitizenEntry& entry, Citizen& citizen) {
    Partners partners(m_session);
    if (entry.newClinic) {
        const Result<PartnerId> clinic = partners.add(write, *entry.newClinic);
        if (!clinic) {
            return clinic.error();
        }
        citizen.clinic = *clinic;
        citizen.doctor = {};
    }
    const QString name = entry.newDoctor.simplified();
    if (name.isEmpty()) {
        return {};
    }
    for (const PartnerPerson& known : partners.persons(citizen.clinic)) {
        if (foldedText(known.name) == foldedText(name)) {
            citizen.doctor = known.id;
            return {};
        }
    }
    PartnerPerson doctor;
    doctor.partner = citizen.clinic;
    doctor.name = name;
    const Result<PartnerPersonId> added = partners.addPerson(write, doctor);
    if (!added) {
        return added.error();
    }
    citizen.doctor = *added;
    return {};
}

Result<Undo> Citizens::change(const Citizen& citizen) { return change(CitizenEntry{citizen, {}, {}}); }

Result<Undo> Citizens::change(const CitizenEntry& entry) {
    if (!find(entry.citizen.id)) {
        return recordGone();
    }
    if (const Problems problems = problemsOf(entry); problems.hasErrors()) {
        return invalid(problems);
    }
    Citizen citizen = entry.citizen;
    if (entry.newClinic || !entry.newDoctor.simplified().isEmpty()) {
        const Result<void> settled = m_session.write(QStringLiteral("citizen.change"),
                                                     [&](Write& write) { return settleClinic(write, entry, citizen); });
        if (!settled) {
            return settled.error();
        }
    }
    return changeRecord<CitizenStore>(m_session, QStringLiteral("citizen.change"), citizen.id,
                                      [&](const Citizen&) -> Result<Citizen> { return completed(citizen); });
}

Problems Citizens::lifeProblems(const Citizen& citizen) const {
    return checkLifeState(citizen, m_session.clock().today(), CitizenStore(m_session.database()).lastMetOn(citizen.id));
}

Result<Undo> Citizens::setLifeState(CitizenId id, LifeState state, QDate on) {
    if (!find(id)) {
        return recordGone();
    }
    return changeRecord<CitizenStore>(m_session, QStringLiteral("citizen.life_state"), id,
                                      [&](Citizen citizen) -> Result<Citizen> {
                                          citizen.lifeState = state;
                                          citizen.lifeStateOn = state == LifeState::Present ? QDate() : on;
                                          const Problems problems = lifeProblems(citizen);
                                          return problems.hasErrors() ? Result<Citizen>(invalid(problems)) : citizen;
                                      });
}

Result<Undo> Citizens::setProtection(CitizenId id, bool isProtected, QDate until) {
    if (!find(id)) {
        return recordGone();
    }
    return changeRecord<CitizenStore>(m_session, QStringLiteral("citizen.protection"), id,
                                      [&](Citizen citizen) -> Result<Citizen> {
                                          citizen.isAddressProtected = isProtected;
                                          citizen.addressProtectedUntil = isProtected ? until : QDate();
                                          return citizen;
                                      });
}

Result<void> Citizens::change(Write& write, const Citizen& citizen) {
    CitizenStore store(write.database());
    const auto before = store.find(citizen.id);
    if (!before) {
        return recordGone();
    }
    if (const Problems problems = problemsOf(citizen); problems.hasErrors()) {
        return invalid(problems);
    }
    store.update(write, *before, completed(citizen));
    return {};
}

Result<void> Citizens::setLifeState(Write& write, CitizenId id, LifeState state, QDate on) {
    CitizenStore store(write.database());
    const auto before = store.find(id);
    if (!before) {
        return recordGone();
    }
    Citizen after = *before;
    after.lifeState = state;
    after.lifeStateOn = state == LifeState::Present ? QDate() : on;
    if (const Problems problems = lifeProblems(after); problems.hasErrors()) {
        return invalid(problems);
    }
    store.update(write, *before, after);
    return {};
}

void Citizens::setNextAppointment(Write& write, CitizenId id, const QDateTime& at) {
    CitizenStore(write.database()).setNextAppointment(write, id, at);
}

Result<QString> Citizens::revealNumber(CitizenId id, const QString& purpose) {
    const auto citizen = find(id);
    if (!citizen) {
        return recordGone();
    }
    return m_session.write(purpose, [&](Write& write) -> Result<QString> {
        write.happened(AuditAction::Revealed, RecordKind::Citizen, id.value(), id.value(), QStringLiteral("person_number"));
        return PersonNumber::formatted(citizen->personNumber);
    });
}

std::optional<Citizen> Citizens::find(CitizenId id) const { return CitizenStore(m_session.database()).find(id); }

int Citizens::count(CitizenFilter filter) const { return CitizenStore(m_session.database()).count(filter); }

QList<CitizenRow> Citizens::window(CitizenFilter filter, CitizenOrder order, Qt::SortOrder direction, qsizetype offset,
                                   qsizetype limit) const {
    return CitizenStore(m_session.database()).window(filter, order, direction, offset, limit, m_session.clock().today());
}

Citizens::Found Citizens::searchIn(CitizenFilter filter, const QString& text, int limit) const {
    const CitizenStore store(m_session.database());
    const auto isShown = [&store, filter](qint64 id) { return store.isIn(filter, CitizenId(id)); };
    const SearchIndex::Found found =
        SearchIndex(m_session.database()).find(text, QStringLiteral("citizen"), limit + 1, isShown);
    QList<qint64> ids;
    for (const auto& hit : found.hits.first(std::min<qsizetype>(limit, found.hits.size()))) {
        ids.append(hit.record);
    }
    QList<CitizenRow> rows = store.rows(ids, m_session.clock().today());
    std::sort(rows.begin(), rows.end(), [](const CitizenRow& a, const CitizenRow& b) {
        return danishSortKey(a.surname, a.givenName) < danishSortKey(b.surname, b.givenName);
    });
    return {rows, found.gaveUp || found.hits.size() > limit};
}

QList<PossibleDuplicate> Citizens::possibleDuplicates(const Citizen& typed) const {
    const Citizen tidy = tidied(typed, numberKind);
    QList<PossibleDuplicate> found;
    for (const Citizen& known : CitizenStore(m_session.database()).lookAlikes(tidy)) {
        const Likeness alike = likeness(tidy, known);
        if (known.id != typed.id && alike.score >= likelyDuplicate) {
            found.append({known.id, known.fullName(), known.birthDate, alike});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const PossibleDuplicate& a, const PossibleDuplicate& b) { return a.likeness.score > b.likeness.score; });
    return found.mid(0, mostDuplicates);
}

} // namespace brobygger
