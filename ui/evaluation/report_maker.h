// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/frozen_reports.h"
#include "core/storage/database_source.h"
#include "core/storage/records/session.h"
#include "ui/evaluation/report_pdf.h"

#include <QTimer>

namespace brobygger {

struct Extracts;

/// Makes a report while the window stays usable: counts in a Task, paints a part at a time between other events. It is kept
/// under the name of its file, and then written. Deleting it stops it; nothing is kept or written then. Of one that is kept
/// already only the file is made anew.
class ReportMaker final : public QObject {
    Q_OBJECT
public:
    /// Taken down in `session` as a file in clear. `extracts` of other files are counted along; null: none.
    ReportMaker(Session& session, FrozenReports& reports, DatabaseSource source, EvaluationRequest request,
                EvaluationSettings settings, std::shared_ptr<const Extracts> extracts, QString path, QObject* parent = nullptr);
    /// The file of a report that is kept already, as it is opened today.
    ReportMaker(Session& session, const Evaluation& kept, QString path, QObject* parent = nullptr);
    const QString& path() const { return m_path; }

Q_SIGNALS:
    void progressed(int done, int total);
    void succeeded();
    void failed(const brobygger::Error& error);

private:
    void begin(Result<ReportMaterial> material);
    void paintNext();
    Result<void> finish();

    Session& m_session;
    FrozenReports* m_reports = nullptr; ///< where it is to be kept
    ReportMaterial m_material;
    QString m_path;
    std::unique_ptr<Task> m_task;
    std::unique_ptr<ReportPdf> m_pdf;
    QTimer m_next;
};

} // namespace brobygger
