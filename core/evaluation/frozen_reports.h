// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/frozen/changes_since.h"
#include "core/evaluation/frozen/frozen_report.h"
#include "core/evaluation/frozen/report_material.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// A kept report as it is opened.
struct OpenedReport {
    FrozenReport report;
    ReportMaterial material; ///< without the rows behind
    int takenBack = 0;       ///< quotes that may not be shown any more; other words stand in their place
};

/// The reports that were kept as they were made (evaluation definitions §7).
class FrozenReports final {
public:
    explicit FrozenReports(Session& session)
        : m_session(session) {}

    /// Keeps a report with its PDF under a name. One for people outside goes into the register of releases in the same write,
    /// by which later ones hide what they would give away together with it. Invalid for an empty name.
    Result<FrozenReportId> freeze(const QString& name, const ReportMaterial& material, const QByteArray& pdf);
    /// The newest first.
    QList<FrozenReport> all() const;
    /// As it was made, but for quotes whose consent was taken back since. NotFound; Format when what is kept cannot be read.
    Result<OpenedReport> open(FrozenReportId id) const;
    /// The bytes that were made then. Format when they are not the same any more; Conflict when they hold a quote that may not
    /// be shown any more: then a PDF is to be made of what open() gives.
    Result<QByteArray> pdf(FrozenReportId id) const;

private:
    Session& m_session;
};

/// What the same report would say today: reckoned again with the settings, prices and figures of other places it was made with
/// and today's records. From a connection that may be a Task's own. Nothing is reckoned again for one for people outside or of
/// several files, nor where the definitions are others now. NotFound, Format as of open(), Cancelled.
Result<ChangesSince> changesSince(Database& database, FrozenReportId id, Progress& progress);

} // namespace brobygger
