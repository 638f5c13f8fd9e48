// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EvaluationPage that makes files: the sheet, the report and the pictures.
#include "core/evaluation/report/tables_workbook.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/combining/several_files_panel.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/picture_maker.h"
#include "ui/evaluation/report_maker.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/ask.h"

#include <QDir>

namespace brobygger {

void EvaluationPage::saveSheet() {
    if (refusesPeriod()) {
        return;
    }
    m_context.ask.saveFile(this, tr("Save the tables"), tr("Evaluation tables.xlsx"), tr("Workbook (*.xlsx)"),
                           [this](const QString& path) { writeSheet(path); });
}

void EvaluationPage::writeSheet(const QString& path) {
    if (m_isCounting || m_isStale || !m_evaluation) {
        m_sheetWaiting = path;
        if (!m_isCounting) {
            countAgain();
        }
        return;
    }
    const Result<QByteArray> workbook = tablesWorkbook(*m_evaluation);
    if (!workbook) {
        tellWritten(workbook.error(), path);
        return;
    }
    Workspace& workspace = m_context.workspace;
    // What leaves the house stands in the register before it does, or does not leave it.
    const Result<void> noted = workspace.evaluations.noteRelease(*m_evaluation);
    tellWritten(noted ? writePlainFile(workspace.session, path, *workbook, QStringLiteral("evaluation_tables")) : noted, path);
}

void EvaluationPage::askForReport() {
    if (refusesPeriod()) {
        return;
    }
    const bool isOutside = request().level == EvaluationLevel::Outside;
    m_context.ask.saveFile(this, tr("Save the report"),
                           isOutside ? tr("Evaluation, edition for people outside.pdf") : tr("Evaluation, working view.pdf"),
                           tr("PDF (*.pdf)"), [this](const QString& path) { makeReport(path); });
}

void EvaluationPage::makeReport(const QString& path) {
    EvaluationRequest wanted = request();
    wanted.language = QStringLiteral("da");
    Workspace& workspace = m_context.workspace;
    followReport(std::make_unique<ReportMaker>(workspace.session, workspace.frozenReports, workspace.source(), wanted,
                                               workspace.evaluations.inputs(), m_several->extracts(), path),
                 tr("Saved as %1, and kept under Kept reports as it is. The file is not encrypted: keep it where it belongs."));
}

void EvaluationPage::followReport(std::unique_ptr<ReportMaker> report, const QString& told) {
    endPictures();
    m_report = std::move(report);
    m_reporting->setText(tr("Making the report…"));
    m_reporting->setVisible(true);
    m_reporting->setProgress(0, 0);
    connect(m_report.get(), &ReportMaker::progressed, m_reporting, &ProgressPanel::setProgress);
    connect(m_report.get(), &ReportMaker::succeeded, this, [this, told, path = m_report->path()] {
        endReport();
        messages()->tell(told.arg(QDir::toNativeSeparators(path)));
    });
    connect(m_report.get(), &ReportMaker::failed, this, [this](const Error& error) {
        endReport();
        messages()->fail(error.message);
    });
}

void EvaluationPage::endReport() {
    m_reporting->setVisible(false);
    if (m_report) {
        m_report.release()->deleteLater(); // it may be the one that is calling
    }
}

void EvaluationPage::saveFrozenPdf(const QByteArray& pdf, const QString& name) {
    m_context.ask.saveFile(
        this, tr("Save the report"), name + QStringLiteral(".pdf"), tr("PDF (*.pdf)"), [this, pdf](const QString& path) {
            tellWritten(writePlainFile(m_context.workspace.session, path, pdf, QStringLiteral("evaluation_report")), path);
        });
}

void EvaluationPage::makeFrozenPdf(const Evaluation& evaluation, const QString& name) {
    m_context.ask.saveFile(
        this, tr("Save the report"), name + QStringLiteral(".pdf"), tr("PDF (*.pdf)"), [this, evaluation](const QString& path) {
            followReport(
                std::make_unique<ReportMaker>(m_context.workspace.session, evaluation, path),
                tr("Saved as %1, made anew of the figures that were kept, without what was taken back. The file is not "
                   "encrypted: keep it where it belongs."));
        });
}

void EvaluationPage::askForPictures() {
    if (refusesPeriod()) {
        return;
    }
    m_context.ask.openFolder(this, tr("Folder for the pictures"), [this](const QString& folder) { makePictures(folder); });
}

void EvaluationPage::makePictures(const QString& folder) {
    if (m_isCounting || m_isStale || !m_evaluation) {
        m_picturesWaiting = folder;
        if (!m_isCounting) {
            countAgain();
        }
        return;
    }
    endReport();
    // As with the tables: first the register.
    if (const Result<void> noted = m_context.workspace.evaluations.noteRelease(*m_evaluation); !noted) {
        messages()->fail(noted.error().message);
        return;
    }
    m_pictures = std::make_unique<PictureMaker>(m_context.workspace.session, *m_evaluation, folder);
    m_reporting->setText(tr("Making the pictures…"));
    m_reporting->setVisible(true);
    m_reporting->setProgress(0, 0);
    connect(m_pictures.get(), &PictureMaker::progressed, m_reporting, &ProgressPanel::setProgress);
    connect(m_pictures.get(), &PictureMaker::succeeded, this, [this, folder](int charts) {
        endPictures();
        messages()->tell(tr("%n chart(s) saved in %1. The files are not encrypted: keep them where they belong.", "", charts)
                             .arg(QDir::toNativeSeparators(folder)));
    });
    connect(m_pictures.get(), &PictureMaker::failed, this, [this](const Error& error) {
        endPictures();
        messages()->fail(error.message);
    });
}

void EvaluationPage::endPictures() {
    m_reporting->setVisible(false);
    if (m_pictures) {
        m_pictures.release()->deleteLater(); // it may be the one that is calling
    }
}

void EvaluationPage::tellWritten(const Result<void>& written, const QString& path) {
    if (!written) {
        messages()->fail(written.error().message);
        return;
    }
    messages()->tell(
        tr("Saved as %1. The file is not encrypted: keep it where it belongs.").arg(QDir::toNativeSeparators(path)));
}

} // namespace brobygger
