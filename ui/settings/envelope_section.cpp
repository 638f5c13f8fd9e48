// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/envelope_section.h"

#include "core/documents/letters/letter_layout.h"
#include "core/security/plain_files.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/shared/letters/measuring_sheet.h"

#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr qsizetype usualAddressLines = 3;
const QString envelopeField = QStringLiteral("envelope");
const QString sideField = QStringLiteral("windowSide");
} // namespace

EnvelopeSection::EnvelopeSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_envelope(form()->combo(envelopeField, QString()))
    , m_side(form()->combo(sideField, QString()))
    , m_sheet(new MeasuringSheetView)
    , m_problem(makeLabel(QString(), TextRole::Problem)) {
    addMillimetres(QStringLiteral("addressLeft"), addressLeft, 0, 1000);
    addMillimetres(QStringLiteral("addressTop"), addressTop, 0, 1000);
    addMillimetres(QStringLiteral("addressWidth"), addressWidth, 0, 1200);
    addMillimetres(QStringLiteral("addressHeight"), addressHeight, 0, 600);
    addMillimetres(QStringLiteral("windowFrom"), windowFrom, 100, 600);
    addMillimetres(QStringLiteral("windowTo"), windowTo, 600, 1200);
    addMillimetres(QStringLiteral("windowAcross"), windowAcross, 900, 1500);
    m_problem->setObjectName(QStringLiteral("envelopeProblem"));
    m_problem->setWordWrap(true);
    card()->content()->addWidget(m_problem);
    card()->content()->addWidget(m_sheet, 0, Qt::AlignLeft);
    QAction* print = context.actions.add({QStringLiteral("settings.measuring_sheet"),
                                          [] { return tr("Print the measuring sheet…"); },
                                          [] { return tr("A sheet with rulers to hold against the envelope"); },
                                          {},
                                          IconName::Print,
                                          [this] {
                                              this->context().ask.print(this, tr("Measuring sheet"),
                                                                        [this](QPrinter& printer) { printSheet(printer); });
                                          }});
    auto* row = new WrappingRow;
    row->addStretch();
    row->addWidget(buttonFor(print, QStringLiteral("measuringSheetButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
    connect(&workspace().feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Setting)) {
            // The setting stands in the file when the write that told of it is over.
            QMetaObject::invokeMethod(this, &EnvelopeSection::showSheet, Qt::QueuedConnection);
        }
    });
    retranslate();
    keepChoice(envelopeField, m_envelope, envelopeKind);
    keepChoice(sideField, m_side, windowSide);
}

void EnvelopeSection::showSheet() {
    const LetterLayout layout = letterLayout(workspace().settings, usualAddressLines);
    m_sheet->setLayoutOfLetters(layout);
    QStringList sentences;
    for (const Problem& problem : check(layout, usualAddressLines).list()) {
        sentences.append(problem.message);
    }
    m_problem->setText(sentences.join(QLatin1Char(' ')));
    m_problem->setVisible(!sentences.isEmpty());
}

void EnvelopeSection::printSheet(QPrinter& printer) {
    const LetterLayout layout = letterLayout(workspace().settings, usualAddressLines);
    const QString path = printer.outputFileName();
    const Result<void> printed = path.isEmpty()
                                     ? printMeasuringSheet(printer, layout)
                                     : writePlainFile(workspace().session, path, QStringLiteral("measuring_sheet"),
                                                      [&printer, &layout] { return printMeasuringSheet(printer, layout); });
    if (!printed) {
        messages()->fail(printed.error().message);
    } else {
        messages()->tell(tr("The measuring sheet is printed. Hold it against the envelope."));
    }
}

void EnvelopeSection::retranslate() {
    card()->setTitle(tr("Window envelopes"));
    setLabel(envelopeField, tr("Envelopes"));
    setLabel(sideField, tr("Window"));
    setLabel(QStringLiteral("addressLeft"), tr("Address from the edge at the window"));
    setLabel(QStringLiteral("addressTop"), tr("Address from the top edge"));
    setLabel(QStringLiteral("addressWidth"), tr("Width of the address"));
    setLabel(QStringLiteral("addressHeight"), tr("Height of the address"));
    setLabel(QStringLiteral("windowFrom"), tr("The window shows from"));
    setLabel(QStringLiteral("windowTo"), tr("The window shows to"));
    setLabel(QStringLiteral("windowAcross"), tr("The window shows across"));
    for (const char* field : {"addressTop", "addressWidth", "addressHeight"}) {
        form()->setHelp(QLatin1String(field), tr("0: as the envelope wants it."));
    }
    form()->setHelp(QStringLiteral("windowFrom"), tr("From the top edge, however the sheet slides in the envelope."));
    form()->setHelp(QStringLiteral("windowTo"), tr("From the top edge. The letter begins 8 mm below it."));
    form()->setHelp(QStringLiteral("windowAcross"), tr("From the edge at the window. The sender stands beside it."));
    setChoices(
        m_envelope,
        {{tr("C5"), QStringLiteral("c5")}, {tr("C6/5 (long)"), QStringLiteral("c6-5")}, {tr("Both"), QStringLiteral("both")}});
    setChoices(m_side, {{tr("At the left"), QStringLiteral("left")}, {tr("At the right"), QStringLiteral("right")}});
    m_sheet->setAccessibleName(tr("Where the address stands in the window"));
    showSheet();
}

} // namespace brobygger
