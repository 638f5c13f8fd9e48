// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparisons/comparison_figure.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

/// What other places report, to be set beside the own change. All verbs are Invalid with the fields to mend, NotFound for what
/// is gone; a shipped quotation can be neither changed nor removed.
class Comparisons final {
public:
    explicit Comparisons(Session& session)
        : m_session(session) {}

    Result<Added<ComparisonFigure>> add(const ComparisonFigure& figure);
    Result<Undo> change(const ComparisonFigure& figure);
    Result<Undo> remove(ComparisonFigureId id);

    /// The shipped ones, then the entered ones by name.
    QList<ComparisonFigure> all() const;

private:
    Result<ComparisonFigure> checked(const ComparisonFigure& figure) const;

    Session& m_session;
};

} // namespace brobygger
