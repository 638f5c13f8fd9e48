// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizens.h"

#include "core/base/text.h"
#include "core/citizens/citizen_rules.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int mostDuplicates = 5;
constexpr PersonNumberKind numberKind = PersonNumberKind::Danish;

Error notFound() {
    return {ErrorKind::NotFound, QCoreApplication::translate("Citizens", "The citizen is not in this file any more.")};
}
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

Problems Citizens::problemsOf(const Citizen& typed) const {
    return check(typed, numberKind, m_session.clock().today());
}

Result<Citizen> Citizens::add(const Citizen& draft) {
    return m_session.write(QStringLiteral("citizen.register"), [&](Write& write) { return add(write, draft); });
}

Result<Citizen> Citizens::add(Write& write, const Citizen& draft) {
    if (const Problems problems = problemsOf(draft); problems.hasErrors()) {
        return invalid(problems);
    }
    Citizen citizen = completed(draft);
    citizen.id = write.newId<Citizen>();
    citizen.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CitizenStore(write.database()).insert(write, citizen);
    return citizen;
}

Result<Undo> Citizens::change(const Citizen& citizen) {
    const auto before = find(citizen.id);
    if (!before) {
        return notFound();
    }
    auto saved = m_session.write(QStringLiteral("citizen.change"), [&](Write& write) { return change(write, citizen); });
    if (!saved) {
        return saved.error();
    }
    return Undo([this, former = *before]() -> Result<void> {
        return m_session.write(QStringLiteral("citizen.undo"), [&](Write& write) { return change(write, former); });
    });
}

Result<void> Citizens::change(Write& write, const Citizen& citizen) {
    CitizenStore store(write.database());
    const auto before = store.find(citizen.id);
    if (!before) {
        return notFound();
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
        return notFound();
    }
    Citizen after = *before;
    after.lifeState = state;
    after.lifeStateOn = state == LifeState::Present ? QDate() : on;
    store.update(write, *before, after);
    return {};
}

void Citizens::setNextAppointment(Write& write, CitizenId id, const QDateTime& at) {
    CitizenStore(write.database()).setNextAppointment(write, id, at);
}

Result<QString> Citizens::revealNumber(CitizenId id, const QString& purpose) {
    const auto citizen = find(id);
    if (!citizen) {
        return notFound();
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
    return CitizenStore(m_session.database()).window(filter, order, direction, offset, limit);
}

QList<CitizenRow> Citizens::search(const QString& text, int limit) const {
    QList<qint64> ids;
    for (const auto& hit : SearchIndex(m_session.database()).find(text, QStringLiteral("citizen"), limit)) {
        ids.append(hit.record);
    }
    QList<CitizenRow> rows = CitizenStore(m_session.database()).rows(ids);
    std::sort(rows.begin(), rows.end(), [](const CitizenRow& a, const CitizenRow& b) {
        return danishSortKey(a.surname, a.givenName) < danishSortKey(b.surname, b.givenName);
    });
    return rows;
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
    std::sort(found.begin(), found.end(), [](const PossibleDuplicate& a, const PossibleDuplicate& b) {
        return a.likeness.score > b.likeness.score;
    });
    return found.mid(0, mostDuplicates);
}

} // namespace brobygger
