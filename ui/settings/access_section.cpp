// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/access_section.h"

#include "core/backup/change_key.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/security/recovery_code.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/shell/navigator.h"

#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

AccessSection::AccessSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_change(context.actions.add({QStringLiteral("settings.passphrase"),
                                    [] { return tr("Change the passphrase…"); },
                                    {},
                                    {},
                                    std::nullopt,
                                    [&context] { context.navigator.changePassphrase(); }}))
    , m_printSheet(context.actions.add({command::printRecoverySheet.toString(),
                                        [] { return tr("Print a recovery sheet…"); },
                                        {},
                                        {},
                                        std::nullopt,
                                        [this] { askPassphrase(); }}))
    , m_passphrase(makeLabel(QString(), TextRole::Muted))
    , m_sheet(makeLabel(QString(), TextRole::Body)) {
    form()->hide();
    for (QLabel* label : {m_passphrase, m_sheet}) {
        label->setWordWrap(true);
        card()->content()->addWidget(label);
    }
    auto* row = new WrappingRow;
    row->addStretch();
    row->addWidget(buttonFor(m_printSheet, QStringLiteral("recoverySheetPrintButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_change, QStringLiteral("changePassphraseButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
    connect(&workspace().feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::File)) {
            retranslate();
        }
    });
    retranslate();
}

void AccessSection::askPassphrase(const QString& problem) {
    context().ask.passphrase(this, tr("Print the recovery sheet"), tr("Print…"), problem,
                             [this](const QString& passphrase) { prove(passphrase); });
}

void AccessSection::prove(const QString& passphrase) {
    const FileKey open = workspace().source().key;
    m_task = Task::start<FileKey>([open, passphrase](Progress&) { return open.sameFileWith(passphrase); },
                                  [this, open](const Result<FileKey>& key) {
                                      if (key && *key == open) {
                                          return askPrinter();
                                      }
                                      askPassphrase(key ? tr("The passphrase is not right.") : key.error().message);
                                  });
}

void AccessSection::askPrinter() {
    context().ask.print(this, tr("Recovery sheet"), [this](QPrinter& printer) { print(printer); });
}

void AccessSection::print(QPrinter& printer) {
    if (!printer.outputFileName().isEmpty()) {
        return messages()->fail(
            tr("The sheet is printed on paper alone: a file with it would open everything. Choose a printer."));
    }
    const QDate today = workspace().clock.today();
    const Result<void> printed = printRecoverySheet(
        printer, {QFileInfo(workspace().source().path).completeBaseName(), today, recoveryGroups(workspace().source().key)});
    const Result<void> noted = printed ? noteRecoverySheet(workspace().session, workspace().settings, today) : printed;
    if (noted) {
        messages()->tell(tr("The recovery sheet is printed. Put it in a locked place away from this machine."));
    } else {
        messages()->fail(noted.error().message);
    }
    retranslate();
}

void AccessSection::retranslate() {
    card()->setTitle(tr("Access"));
    const QDate changed = fromIsoDate(workspace().settings.value(passphraseChangedOn));
    m_passphrase->setText(changed.isValid() ? tr("The passphrase was changed on %1.").arg(formatDate(changed))
                                            : tr("The file has the passphrase it was made with."));
    const QDate sheet = fromIsoDate(workspace().settings.value(recoverySheetPrintedOn));
    m_sheet->setText(
        sheet.isValid()
            ? tr("A recovery sheet was printed on %1. With it the file can be opened when the passphrase is forgotten.")
                  .arg(formatDate(sheet))
            : tr("There is no recovery sheet. If the passphrase is forgotten, nobody can open the file. Print one and put "
                 "it in a locked place."));
}

} // namespace brobygger
