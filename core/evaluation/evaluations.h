// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"
#include "core/evaluation/figures/figure_rows.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// What the evaluation page needs beside evaluate(), which runs in a Task: what to ask for at first, and the rows
/// behind a figure.
class Evaluations final {
public:
    Evaluations(Session& session, const Settings& settings)
        : m_session(session)
        , m_settings(settings) {}

    /// The programme in use and the last 18 whole months before the running one; for people outside the last six quarters.
    EvaluationRequest usualRequest(EvaluationLevel level = EvaluationLevel::Working) const;
    EvaluationSettings inputs() const;
    /// The programme in use and every other that has courses, id and name. One that was only tried has nothing to be counted.
    QList<QPair<QString, QString>> programmes(const QString& language) const;

    /// What opens behind a figure of the working view: a part of the records counted in it, the latest day first.
    QList<FigureRow> rows(const RecordsBehind& behind, const Counted& counted, qsizetype offset, qsizetype limit,
                          const QString& language) const;

    /// Notes in the register that an edition for people outside has left the house, by which later ones hide what they would
    /// give away together with it. Nothing for a working view.
    Result<void> noteRelease(const Evaluation& evaluation);

    /// Takes down that an extract was written there, by which records leave the house. The file goes again when that fails.
    Result<void> noteExtract(const QString& path);

private:
    Session& m_session;
    const Settings& m_settings;
};

} // namespace brobygger
