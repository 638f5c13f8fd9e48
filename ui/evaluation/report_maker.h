// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/evaluations.h"
#include "core/storage/database_source.h"
#include "core/storage/records/session.h"
#include "ui/evaluation/report_pdf.h"

#include <QTimer>

namespace brobygger {

/// Makes the report for people outside while the window stays usable: counts in a Task, paints a part at a time between
/// other events. Deleting it stops it and leaves no file.
class ReportMaker final : public QObject {
    Q_OBJECT
public:
    /// Taken down in `session` as a file in clear; an edition for people outside in the register of releases, too.
    ReportMaker(Session& session, Evaluations& evaluations, DatabaseSource source, EvaluationRequest request,
                EvaluationSettings settings, QString path, QObject* parent = nullptr);
    const QString& path() const { return m_path; }

Q_SIGNALS:
    void progressed(int done, int total);
    void succeeded();
    void failed(const brobygger::Error& error);

private:
    void paintNext();

    Session& m_session;
    Evaluations& m_evaluations;
    Evaluation m_evaluation;
    QString m_path;
    std::unique_ptr<Task> m_task;
    std::unique_ptr<ReportPdf> m_pdf;
    QTimer m_next;
};

} // namespace brobygger
