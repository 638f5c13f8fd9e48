// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_dialog.h"

#include "core/base/dates.h"
#include "core/documents/letter_page.h"
#include "core/workspace/workspace.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/ask.h"
#include "ui/kit/chip.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/pickers/appointment_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace brobygger {

LetterDialog::LetterDialog(PageContext& context, LetterDraft letter, Kept kept, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_letter(std::move(letter))
    , m_kept(std::move(kept)) {
    build();
}

LetterDialog::LetterDialog(PageContext& context, const Document& document, QWidget* parent)
    : QDialog(parent)
    , m_context(context) {
    m_letter.kind = document.kind;
    m_letter.citizen = document.citizen;
    m_letter.referral = document.referral;
    m_letter.title = document.title;
    m_letter.recipient = document.recipient;
    m_letter.html = document.html;
    build();
}

void LetterDialog::build() {
    setObjectName(QStringLiteral("letterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_letter.title);
    setAccessibleName(m_letter.title);
    m_layout = letterLayout(m_context.workspace.settings, letterPage(m_letter.html).addressLines());
    m_messages = new MessageBar;
    m_paper = new PaperView;
    m_paper->setLetter(m_letter.html, m_layout);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("paperScroll"));
    scroll->setAccessibleName(tr("Preview of the letter"));
    scroll->setWidget(m_paper);
    scroll->setAlignment(Qt::AlignHCenter);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scroll, 1);
    columns->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_messages);
    layout->addLayout(columns, 1);
    resize(1080, 680);
    const auto zoomBy = [this](QKeySequence::StandardKey key, int step) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                [this, step] { m_paper->setZoom(m_paper->zoom() + step); });
    };
    zoomBy(QKeySequence::ZoomIn, 20);
    zoomBy(QKeySequence::ZoomOut, -20);
}

QWidget* LetterDialog::makeSide() {
    auto* side = new QWidget;
    side->setFixedWidth(280);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(m_letter.title, TextRole::CardTitle));
    if (!m_letter.recipient.isEmpty()) {
        layout->addWidget(makeLabel(tr("To %1").arg(m_letter.recipient), TextRole::Muted));
    }
    addNotes(layout);
    if (m_kept) {
        addKeeping(layout);
    }
    layout->addStretch();
    auto* larger = makeButton(QStringLiteral("largerButton"), tr("Larger"), ButtonRole::Quiet);
    auto* smaller = makeButton(QStringLiteral("smallerButton"), tr("Smaller"), ButtonRole::Quiet);
    auto* zoom = new QHBoxLayout;
    zoom->addWidget(smaller);
    zoom->addWidget(larger);
    layout->addLayout(zoom);
    auto* paper = makeButton(QStringLiteral("printButton"), tr("Print"), ButtonRole::Ordinary);
    auto* pdf = makeButton(QStringLiteral("pdfButton"), tr("Save as PDF"), ButtonRole::Ordinary);
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Quiet);
    for (QPushButton* button : {paper, pdf, close}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(larger, &QPushButton::clicked, this, [this] { m_paper->setZoom(m_paper->zoom() + 20); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_paper->setZoom(m_paper->zoom() - 20); });
    connect(paper, &QPushButton::clicked, this, &LetterDialog::print);
    connect(pdf, &QPushButton::clicked, this, &LetterDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &LetterDialog::reject);
    return side;
}

void LetterDialog::addNotes(QVBoxLayout* side) {
    const auto note = [side](const QString& word, const QString& sentence, const QString& name) {
        side->addWidget(new Chip({word, Tone::Amber, IconName::Warning}));
        QLabel* label = makeLabel(sentence, TextRole::Body);
        label->setObjectName(name);
        label->setWordWrap(true);
        side->addWidget(label);
    };
    if (!m_letter.missing.isEmpty()) {
        note(tr("Missing"), tr("This is marked in the letter: %1.").arg(m_letter.missing.join(QStringLiteral(", "))),
             QStringLiteral("missingLabel"));
    }
    if (!m_letter.leftOut.isEmpty()) {
        QStringList kinds;
        for (const QString& kind : m_letter.leftOut) {
            kinds.append(codeWord(m_context.workspace, QStringLiteral("information_kind"), kind));
        }
        note(tr("Left out"), tr("The consent does not cover this, so the letter does not say it: %1.")
                                 .arg(kinds.join(QStringLiteral(", "))),
             QStringLiteral("leftOutLabel"));
    }
    for (const QString& caution : m_letter.cautions) {
        note(tr("Look again"), caution, QStringLiteral("cautionLabel"));
    }
    for (const Problem& problem : check(m_layout, letterPage(m_letter.html).addressLines()).list()) {
        note(tr("Window envelope"), problem.message, QStringLiteral("windowLabel"));
    }
}

void LetterDialog::addKeeping(QVBoxLayout* side) {
    m_form = new Form;
    m_sentOn = m_form->date(QStringLiteral("sentOn"), tr("Sent on"), m_context.workspace.clock, FieldNeed::Required);
    m_sentOn->setDate(m_context.workspace.clock.today());
    m_via = m_form->combo(QStringLiteral("via"), tr("Sent via"),
                          codeChoices(m_context.workspace, QStringLiteral("channel")), FieldNeed::Required);
    const bool isSheet =
        m_letter.kind != DocumentKind::OfferLetter && m_letter.kind != DocumentKind::CitizenLetter;
    choose(m_via, isSheet ? QStringLiteral("handed_over") : QStringLiteral("letter"));
    side->addWidget(m_form);
    auto* button = makeButton(QStringLiteral("keepButton"), tr("Keep as sent"), ButtonRole::Primary);
    button->setAutoDefault(false);
    side->addWidget(button);
    connect(button, &QPushButton::clicked, this, &LetterDialog::keep);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &LetterDialog::keep);
}

void LetterDialog::print() {
    // The queue shows the kind of letter, never a person.
    m_context.ask.print(this, m_letter.title, [this](QPrinter& printer) {
        brobygger::print(printer, m_letter.html, m_layout);
        if (const auto noted = m_context.workspace.documents.notePrinted(m_letter); !noted) {
            m_messages->fail(noted.error().message);
        }
    });
}

void LetterDialog::savePdf() {
    const QString name = QStringLiteral("%1-%2.pdf").arg(documentKindId(m_letter.kind),
                                                        isoDate(m_context.workspace.clock.today()));
    m_context.ask.saveFile(this, tr("Save the letter as PDF"), name, QStringLiteral("PDF (*.pdf)"),
                           [this](const QString& path) {
                               if (const auto written = writePdf(m_letter.html, m_layout, path); !written) {
                                   m_messages->fail(written.error().message);
                                   return;
                               }
                               if (const auto noted = m_context.workspace.documents.noteWritten(m_letter, path); !noted) {
                                   m_messages->fail(noted.error().message);
                                   return;
                               }
                               m_messages->warn(tr("The file is saved. It is not encrypted: delete it when it is no longer needed."));
                           });
}

void LetterDialog::keep() {
    m_form->clearProblems();
    const QDate on = m_sentOn->date().value_or(QDate());
    const QString via = m_via->currentData().toString();
    const auto kept = m_context.workspace.documents.keep(m_letter, on, via);
    if (!kept) {
        m_form->showProblems(kept.error().problems);
        if (kept.error().problems.isEmpty()) {
            m_messages->fail(kept.error().message);
        }
        return;
    }
    if (const auto carriedOn = m_kept(*kept, on, via); !carriedOn) {
        m_messages->fail(carriedOn.error().message);
        return;
    }
    accept();
}

} // namespace brobygger
