// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/restore_dialog.h"

#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "ui/kit/look/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <functional>

namespace brobygger {

namespace {
/// One value in its column; a screen reader says of which file and of what it is.
void addValue(QGridLayout* grid, int row, int column, const QString& what, const QString& value) {
    const auto* heading = qobject_cast<QLabel*>(grid->itemAtPosition(0, column)->widget());
    QLabel* label = makeLabel(value, TextRole::Body);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(QStringLiteral("%1, %2").arg(what, heading->text()));
    label->setAccessibleDescription(value);
    label->setWordWrap(true);
    grid->addWidget(label, row, column, Qt::AlignTop);
}

/// What is to be known before the backup takes the place of this file; empty when it is a copy of it.
QString doubtOf(const Restore& restore, const Result<FileSummary>& present) {
    if (!QFileInfo::exists(restore.file())) {
        return {};
    }
    if (!present) {
        return RestoreDialog::tr("The file here: %1").arg(present.error().message) + QLatin1Char(' ') +
               RestoreDialog::tr("So it cannot be seen whether the backup is a copy of it.");
    }
    if (areOfOneFile(restore.arriving(), *present)) {
        return {};
    }
    const QString theirs = restore.arriving().organisation;
    return theirs == present->organisation
               ? RestoreDialog::tr("This is not a copy of this file: it is another file of %1.").arg(theirs)
               : RestoreDialog::tr("This is not a copy of this file: it belongs to %1, and this file to %2.")
                     .arg(theirs, present->organisation);
}

/// What the file here has seen since the backup was made; empty when that is nothing, or when the backup is another file's.
QString sinceThen(const Restore& restore, const Result<FileSummary>& present) {
    const qint64 lines = present ? present->auditLines - restore.arriving().auditLines : 0;
    if (lines <= 0 || !areOfOneFile(restore.arriving(), *present)) {
        return {};
    }
    return RestoreDialog::tr(
        "%n lines were written in the log since the backup. What they tell of is not in the backup, only in "
        "the file that is kept.",
        nullptr, static_cast<int>(lines));
}
} // namespace

RestoreDialog::RestoreDialog(const Restore& restore, const Result<FileSummary>& present, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Restore a backup"));
    setAccessibleName(windowTitle());

    const QString from = QFileInfo(restore.from()).fileName();
    const QString whole =
        QFileInfo::exists(restore.file())
            ? tr("%1 was checked and is whole. When it is restored, it takes the place of this file, which is kept beside it "
                 "under another name.")
            : tr("%1 was checked and is whole. When it is restored, it gets the name of this file.");
    auto* question = makeLabel(whole.arg(from), TextRole::Body);
    question->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    compare(grid, restore.arriving(), present);

    auto* cancel = makeButton(QStringLiteral("cancelButton"), tr("Cancel"), ButtonRole::Ordinary);
    auto* accept = makeButton(QStringLiteral("acceptRestoreButton"), tr("Restore"), ButtonRole::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(question);
    column->addLayout(grid);
    if (const QString doubt = doubtOf(restore, present); !doubt.isEmpty()) {
        auto* said = makeLabel(doubt, TextRole::Problem);
        said->setObjectName(QStringLiteral("restoreDoubt"));
        said->setWordWrap(true);
        column->insertWidget(1, said); // before the numbers, which are no reason to go on
        setAccessibleDescription(doubt);
    }
    if (const QString since = sinceThen(restore, present); !since.isEmpty()) {
        auto* told = makeLabel(since, TextRole::Muted);
        told->setObjectName(QStringLiteral("restoreSince"));
        told->setWordWrap(true);
        column->addWidget(told);
    }
    askAboutErased(column, restore.erasedSince().size());
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // what would be lost is decided on by a key of its own
    cancel->setFocus();
}

void RestoreDialog::askAboutErased(QVBoxLayout* column, qsizetype erased) {
    if (erased == 0) {
        return;
    }
    const auto count = static_cast<int>(erased);
    auto* told = makeLabel(tr("%n citizens who were erased since are in the backup.", nullptr, count), TextRole::Problem);
    told->setObjectName(QStringLiteral("restoreErased"));
    told->setWordWrap(true);
    m_erase = new QCheckBox(tr("Erase them again once the backup is restored"));
    m_erase->setObjectName(QStringLiteral("eraseAgainCheck"));
    m_erase->setChecked(true);
    m_erase->setAccessibleDescription(told->text());
    column->addWidget(told);
    column->addWidget(m_erase);
}

bool RestoreDialog::isErasingAgain() const { return !m_erase || m_erase->isChecked(); }

void RestoreDialog::compare(QGridLayout* grid, const FileSummary& arriving, const Result<FileSummary>& present) {
    grid->addWidget(makeLabel(tr("This file now"), TextRole::Strong), 0, 1);
    grid->addWidget(makeLabel(tr("The backup"), TextRole::Strong), 0, 2);
    grid->setColumnStretch(2, 1);
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    using Shown = std::function<QString(const FileSummary&)>;
    const QList<std::pair<QString, Shown>> lines = {
        {tr("Organisation"), [](const FileSummary& file) { return file.organisation; }},
        {tr("Citizens"), [number](const FileSummary& file) { return number(file.citizens); }},
        {tr("Appointments"), [number](const FileSummary& file) { return number(file.appointments); }},
        {tr("Documents"), [number](const FileSummary& file) { return number(file.documents); }},
        {tr("Last change"), [](const FileSummary& file) { return formatDateTime(wallTimeOf(file.lastChange)); }},
        {tr("Lines of the audit trail"), [number](const FileSummary& file) { return number(file.auditLines); }},
    };
    int row = 1;
    for (const auto& [what, shown] : lines) {
        grid->addWidget(makeLabel(what, TextRole::Muted), row, 0, Qt::AlignTop);
        addValue(grid, row, 1, what, present ? shown(*present) : tr("unknown"));
        addValue(grid, row, 2, what, shown(arriving));
        ++row;
    }
}

} // namespace brobygger
