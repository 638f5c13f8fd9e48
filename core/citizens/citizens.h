// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/citizens/citizen.h"
#include "core/citizens/citizen_entry.h"
#include "core/citizens/duplicate_rules.h"
#include "core/places/gazetteer.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// The people of the project: registering and changing them, finding them, and telling whether somebody is there
/// already. What is known about them as dated answers is CitizenFacts; their paths are Courses.
class Citizens final {
public:
    Citizens(Session& session, const Gazetteer& places)
        : m_session(session)
        , m_places(places) {}

    /// Saves a new person. Invalid with the problems at their fields.
    Result<Citizen> add(const Citizen& draft);
    /// The same with a clinic or doctor that is typed for the first time; all of it or nothing.
    Result<Citizen> add(const CitizenEntry& entry);
    /// The same within a larger write, for a referral or an import that brings its person along.
    Result<Citizen> add(Write& write, const Citizen& draft);
    /// Saves changes; the Undo puts the former values back, and is refused when the person was changed since. A clinic or
    /// doctor typed along stays in the list of partners. NotFound, Invalid.
    Result<Undo> change(const Citizen& citizen);
    Result<Undo> change(const CitizenEntry& entry);
    Result<void> change(Write& write, const Citizen& citizen);
    /// Death or a move, or that it was a mistake (Present): takes the person off every call list, or puts them back.
    /// Invalid (field "lifeStateOn") for a day that lies ahead, and for a death before the citizen was last met.
    Result<Undo> setLifeState(CitizenId id, LifeState state, QDate on);
    /// Protects the address to the end of `until` (without end when invalid), or ends the protection.
    Result<Undo> setProtection(CitizenId id, bool isProtected, QDate until);
    /// The same within a larger write, known from a closing or a message.
    Result<void> setLifeState(Write& write, CitizenId id, LifeState state, QDate on);
    void setNextAppointment(Write& write, CitizenId id, const QDateTime& at);
    /// The CPR number in full, for eyes: taken down in the audit trail with the purpose. NotFound.
    Result<QString> revealNumber(CitizenId id, const QString& purpose);

    std::optional<Citizen> find(CitizenId id) const;
    int count(CitizenFilter filter) const;
    QList<CitizenRow> window(CitizenFilter filter, CitizenOrder order, Qt::SortOrder direction, qsizetype offset,
                             qsizetype limit) const;
    /// The first matches for what was typed in a search field, in name order.
    QList<CitizenRow> search(const QString& text, int limit) const {
        return searchIn(CitizenFilter::Everybody, text, limit).rows;
    }
    struct Found {
        QList<CitizenRow> rows;
        bool mayBeMore = false; ///< more than the limit fit, or too many had to be looked through
    };
    /// The same among those the filter lets through.
    Found searchIn(CitizenFilter filter, const QString& text, int limit) const;
    /// At most five people that could be the one being typed, the likeliest first, each with the reasons.
    QList<PossibleDuplicate> possibleDuplicates(const Citizen& typed) const;
    /// What is wrong with what is typed, before it is saved.
    Problems problemsOf(const Citizen& typed) const;
    /// The same for a form, with the doctor's clinic and with a CPR number that another citizen has.
    Problems problemsOf(const CitizenEntry& typed) const;
    /// As it would be stored: tidied, with the town of the postcode and the municipality of the parish.
    Citizen completed(const Citizen& draft) const;

private:
    Problems sharedNumber(const Citizen& typed) const;
    Problems lifeProblems(const Citizen& citizen) const;
    Result<void> settleClinic(Write& write, const CitizenEntry& entry, Citizen& citizen);

    Session& m_session;
    const Gazetteer& m_places;
};

} // namespace brobygger
