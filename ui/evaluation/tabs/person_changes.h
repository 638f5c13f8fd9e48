// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"
#include "ui/evaluation/tabs/change_scores.h"

namespace brobygger {

/// Two measurements of one citizen, without a name.
struct PersonChange {
    enum class Move { Better, Same, Worse };

    double before = 0;
    double later = 0;
    Move move = Move::Same;
};

/// What the lines of the working view are drawn of, by score and moment. For people outside nothing of this exists.
class PersonChanges final {
public:
    PersonChanges() = default;
    /// Of the courses whose moment lies in the period up to today.
    PersonChanges(const EvaluationRecords& records, const EvaluationRequest& request, QDate today);

    /// Empty where nobody was measured twice.
    QList<PersonChange> of(const ChangeChoice& choice) const;

private:
    QHash<QString, QList<PersonChange>> m_changes;
};

/// Reads them from one connection, which may be a Task's own.
Result<PersonChanges> readPersonChanges(Database& database, const EvaluationRequest& request,
                                        const EvaluationSettings& settings, Progress& progress);

} // namespace brobygger
