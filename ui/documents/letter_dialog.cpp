// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_dialog.h"

#include "core/base/time/dates.h"
#include "core/documents/letters/letter_page.h"
#include "core/documents/letters/letter_rules.h"
#include "core/drafts/drafts.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_contents.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/letters/paper_view.h"
#include "ui/shared/referrals/consent_form.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTextDocument>
#include <functional>
#include <optional>

namespace brobygger {

namespace {
// Widths of the drawing, in logical pixels.
constexpr int leftWidth = 308;
constexpr int rightWidth = 248;
/// Below this the left pane goes under the right one.
constexpr int narrow = 900;

QLabel* wrapped(const QString& text, TextRole role, const char* name) {
    QLabel* label = makeLabel(text, role);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

QPushButton* actionButton(const char* name, const QString& text, ButtonRole role, const QString& toolTip, IconName sign) {
    QPushButton* button = makeButton(QLatin1String(name), text, role);
    button->setAutoDefault(false);
    button->setToolTip(toolTip);
    button->setIcon(icon(sign, role == ButtonRole::Primary ? IconTone::OnAccent : IconTone::Text));
    return button;
}

} // namespace

LetterDialog::LetterDialog(PageContext& context, std::shared_ptr<LetterWriting> writing, LetterDraft letter, Sent sent,
                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_writing(std::move(writing))
    , m_letter(std::move(letter))
    , m_sent(std::move(sent)) {
    build();
}

LetterDialog::LetterDialog(PageContext& context, const Document& document, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_document(document) {
    m_letter.kind = document.kind;
    m_letter.citizen = document.citizen;
    m_letter.referral = document.referral;
    m_letter.title = document.title;
    m_letter.recipient = document.recipient;
    m_letter.html = document.html;
    build();
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::build() {
    setObjectName(QStringLiteral("letterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_letter.title); // the kind of letter, never a person
    setAccessibleName(m_letter.title);
    const MessageHolder* page = messageHolderOf(parentWidget());
    m_history = page ? &page->undoHistory() : new UndoHistory([this] { return m_context.workspace.clock.now(); }, this);
    m_doneBefore = m_history->lastRemembered();
    m_messages = new MessageBar;
    m_paper = new PaperView;
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("paperScroll"));
    m_scroll->setAccessibleName(tr("Preview of the letter"));
    m_scroll->setWidget(m_paper);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setMinimumWidth(240);
    m_scroll->setMinimumHeight(200);
    auto* panes = new Panes;
    panes->add(makeLeft(), leftWidth);
    panes->add(m_scroll);
    panes->add(makeRight(), rightWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_messages);
    layout->addWidget(scrollingWhenLow(panes), 1);
    addShortcuts();
    resize(1200, 640);
    showLetter();
    if (!isKept()) {
        followChanges();
        keepDrafts();
        offerDraft();
    }
}

void LetterDialog::followChanges() {
    connect(&m_context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isMeant = changes.touches(RecordKind::Citizen) || changes.touches(RecordKind::Consent);
        if (isMeant && changes.citizens.contains(m_letter.citizen.value())) {
            QMetaObject::invokeMethod(this, &LetterDialog::rewrite, Qt::QueuedConnection);
        }
    });
}

void LetterDialog::keepDrafts() {
    const auto putBack = [this](const QString& words) {
        m_writing->setOwnWords(words);
        rewrite();
    };
    m_draft = new FormDraft(*m_form, *m_messages, this, {[this] { return m_writing->ownWords(); }, putBack});
    // The message outlives the citizen's page and its context.
    const auto reopen = [&workspace = m_context.workspace, &navigator = m_context.navigator, citizen = m_letter.citizen,
                         subject = m_writing->subject()] {
        if (const auto target = letterTarget(workspace, citizen, subject)) {
            navigator.open(*target);
        }
    };
    // What was typed before the letter came up is begun in it as well.
    const QString typed = m_writing->ownWords();
    const bool isBegun = typed != m_writing->wordsBefore();
    if (isBegun) {
        m_writing->setOwnWords(m_writing->wordsBefore());
    }
    m_draft->setKeeper(draftKeeper(m_context.workspace, m_writing->draftName(), m_letter.citizen, reopen));
    if (isBegun) {
        m_writing->setOwnWords(typed);
        m_draft->edited();
    }
}

void LetterDialog::noteEdited() {
    if (m_draft) {
        m_draft->edited();
    }
}

void LetterDialog::reject() {
    if (!m_draft || !m_draft->isEdited()) {
        return abandon();
    }
    if (!m_draft->keepOrAsk([this] { abandon(); })) {
        return;
    }
    // Closing leads back to where the letter was asked for, and the tab under it may go.
    const Navigator& navigator = m_context.navigator;
    const QPointer<QWidget> page = parentWidget();
    const std::function<void()> reopen = m_draft->keeper().reopen;
    m_draft->stop();
    QDialog::reject();
    QWidget* inFront = navigator.inFront();
    FormDraft::offerBack(inFront ? inFront : page.data(), reopen);
}

void LetterDialog::abandon() {
    if (m_draft) {
        m_draft->discard();
    }
    QDialog::reject();
}

void LetterDialog::offerDraft() {
    if (!m_writing->isEditable() || !m_context.workspace.drafts.find(m_writing->textDraftName())) {
        return;
    }
    if (!m_messages->text().isEmpty()) { // that the rest of the letter had been begun, which stays to be read
        m_messages->addNext(tr("Go on with the text you had begun…"), [this] { edit(); });
    } else {
        m_messages->ask(Tone::Amber, tr("You had begun to change the text. What you wrote is kept as a draft."),
                        tr("Change the text…"), [this] { edit(); });
    }
}

QWidget* LetterDialog::makeHead() {
    auto* head = new QWidget;
    auto* row = new WrappingRow(head);
    m_title = makeLabel(QString(), TextRole::PageTitle);
    m_title->setObjectName(QStringLiteral("letterTitle"));
    row->addWidget(m_title);
    if (const auto citizen = m_context.workspace.citizens.find(m_letter.citizen)) {
        row->addWidget(new Chip({citizen->fullName(), Tone::Neutral, IconName::Person}));
    }
    row->addStretch();
    m_state = makeLabel(QString(), TextRole::Muted);
    m_state->setObjectName(QStringLiteral("letterState"));
    row->addWidget(m_state);
    if (m_writing && m_writing->isEditable()) {
        m_editText = actionButton("editTextButton", tr("Change the text…"), ButtonRole::Ordinary,
                                  tr("Change the letter's own words (Ctrl+E)"), IconName::Edit);
        connect(m_editText, &QPushButton::clicked, this, &LetterDialog::edit);
        row->addWidget(m_editText);
    }
    if (isDraftedReferral()) {
        auto* drop = actionButton("deleteDraftButton", tr("Delete the draft"), ButtonRole::Ordinary,
                                  tr("Delete the draft of the referral, which is not needed"), IconName::Trash);
        connect(drop, &QPushButton::clicked, this, &LetterDialog::deleteDraft);
        row->addWidget(drop);
    }
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Ordinary);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &LetterDialog::reject);
    row->addWidget(close);
    return head;
}

QWidget* LetterDialog::makeLeft() {
    m_leftCard = new Card;
    m_contents = new LetterContents(m_context);
    m_leftCard->content()->addWidget(m_contents);
    connect(m_contents, &LetterContents::partTicked, this, [this](const QString& part, bool isSaid) {
        m_writing->setTakenOut(part, !isSaid);
        // Later, since the box that was ticked is made anew.
        QMetaObject::invokeMethod(
            this,
            [this, part] {
                m_messages->dismiss();
                rewrite();
                noteEdited();
                if (auto* box = findChild<QCheckBox*>(part + QStringLiteral("PartCheck"))) {
                    box->setFocus();
                }
            },
            Qt::QueuedConnection);
    });
    connect(m_contents, &LetterContents::consentAsked, this, [this](ConsentBasis basis) {
        if (const auto start = m_writing->consentToAsk(basis)) {
            openConsentForm(this, m_context, *start, [this](ConsentId) {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        rewrite();
                        goOn();
                    },
                    Qt::QueuedConnection);
            });
        }
    });
    connect(m_contents, &LetterContents::consentOpened, this, [this](ConsentId consent) {
        Navigator& navigator = m_context.navigator;
        const Target target{page::citizens, m_letter.citizen, tab::privacy, RecordKind::Consent, consent.value(), {}};
        reject();
        if (!isVisible()) {
            navigator.open(target);
        }
    });
    m_left = scrolling(m_leftCard, QStringLiteral("letterContents"));
    return m_left;
}

QWidget* LetterDialog::makeRight() {
    auto* column = new QWidget;
    m_rightColumn = new QVBoxLayout(column);
    m_rightColumn->setContentsMargins(0, 0, 0, 0);
    m_rightColumn->setSpacing(12);
    m_rightColumn->addWidget(makeWaysOut());
    m_rightColumn->addWidget(isKept() ? makeSentFacts() : makeSending());
    m_rightColumn->addStretch(1); // the cards are no higher than what stands in them
    QScrollArea* area = scrolling(column, QStringLiteral("letterWays"));
    return area;
}

Card* LetterDialog::makeWaysOut() {
    auto* card = new Card(tr("Print or save"));
    m_print = actionButton("printButton", tr("Print"), ButtonRole::Primary, printToolTip(), IconName::Print);
    auto* pdf = actionButton("pdfButton", tr("Save as PDF…"), ButtonRole::Ordinary, pdfToolTip(), IconName::Pdf);
    connect(m_print, &QPushButton::clicked, this, &LetterDialog::print);
    connect(pdf, &QPushButton::clicked, this, &LetterDialog::savePdf);
    card->content()->addWidget(m_print);
    card->content()->addWidget(pdf);
    if (!m_letter.text.isEmpty()) {
        auto* copy = actionButton("copyTextButton", tr("Copy text"), ButtonRole::Ordinary,
                                  tr("Copies the letter as text, to be pasted into a message"), IconName::Document);
        connect(copy, &QPushButton::clicked, this, &LetterDialog::copyText);
        card->content()->addWidget(copy);
    }
    card->content()->addWidget(
        wrapped(tr("A PDF is not encrypted. The program remembers where it lies."), TextRole::Small, "pdfNote"));
    return card;
}

Card* LetterDialog::makeSending() {
    auto* card = new Card(isSheet() ? tr("Handing over") : tr("Sent by"));
    m_form = new Form;
    m_via = m_form->combo(QStringLiteral("via"), isSheet() ? tr("How was it handed over?") : tr("Way"),
                          codeChoices(m_context.workspace, QStringLiteral("channel")), FieldNeed::Required);
    choose(m_via, isLetter(m_letter.kind) ? QStringLiteral("letter") : QStringLiteral("handed_over"));
    m_sentOn = m_form->date(QStringLiteral("sentOn"), tr("Day"), m_context.workspace.clock, FieldNeed::Required);
    m_sentOn->setWeekShown(false);
    m_sentOn->setDate(m_context.workspace.clock.today());
    m_reason = m_form->text(QStringLiteral("reason"), tr("Why without consent"), FieldNeed::Required, 3);
    card->content()->addWidget(m_form);
    auto* button = actionButton("keepButton", isSheet() ? tr("Keep as handed over") : tr("Keep as sent"), ButtonRole::Ordinary,
                                isSheet() ? tr("Keep the sheet as it is, without printing (Ctrl+Enter)")
                                          : tr("Keep the letter as it is, without printing (Ctrl+Enter)"),
                                IconName::Check);
    connect(button, &QPushButton::clicked, this, &LetterDialog::keep);
    card->content()->addWidget(button);
    card->content()->addWidget(wrapped(keepNote(), TextRole::Small, "keepNote"));
    return card;
}

Card* LetterDialog::makeSentFacts() {
    auto* card = new Card(isSheet() ? tr("Handed over") : tr("Sent"));
    auto* facts = new Facts;
    facts->add(tr("Day"), formatDate(m_document.sentOn));
    facts->add(tr("Way"), codeWord(m_context.workspace, QStringLiteral("channel"), m_document.sentVia));
    if (const auto own = m_context.workspace.ownTemplates.find(m_document.ownTemplate)) {
        facts->add(tr("Template"), tr("%1, version %2").arg(own->name, QString::number(own->version)));
    }
    card->content()->addWidget(facts);
    if (!m_document.sentReason.isEmpty()) {
        card->content()->addWidget(
            wrapped(tr("Without consent: %1").arg(m_document.sentReason), TextRole::Body, "sentReasonLabel"));
    }
    return card;
}

void LetterDialog::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence::ZoomIn, [this] { m_paper->setZoom(m_paper->zoom() + 20); });
    on(QKeySequence::ZoomOut, [this] { m_paper->setZoom(m_paper->zoom() - 20); });
    on(QKeySequence::Print, [this] { print(); });
    if (!isKept()) {
        on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { keep(); });
        on(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(); });
        on(QKeySequence::Undo, [this] { undoLast(); });
        for (QWidget* field : QList<QWidget*>{m_sentOn->edit(), m_reason}) {
            field->installEventFilter(this);
        }
    }
}

void LetterDialog::undoLast() {
    const quint64 newest = m_history->newest();
    if (m_messages->offersItself()) {
        m_messages->takeOffer();
    } else if (newest > m_doneBefore) { // what was done before the letter was opened is taken back on its page
        takeBack(*m_history, newest, m_messages);
    }
}

bool LetterDialog::eventFilter(QObject* watched, QEvent* event) {
    // A field keeps the key to itself also when it has nothing to take back.
    const bool isUndo =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo);
    const bool hasOwn =
        watched == m_reason ? m_reason->document()->isUndoAvailable() : m_sentOn && m_sentOn->edit()->isUndoAvailable();
    if (isUndo && !hasOwn) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool LetterDialog::isDraftedReferral() const {
    const auto referral =
        isKept() || !m_letter.referral.isValid() ? std::nullopt : m_context.workspace.outgoingReferrals.find(m_letter.referral);
    return referral && referral->state == OutgoingState::Draft;
}

void LetterDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    arrange();
}

void LetterDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    arrange();
    if (auto* first = m_contents->findChild<QCheckBox*>()) {
        first->setFocus();
    } else {
        m_print->setFocus();
    }
}

void LetterDialog::arrange() {
    const bool isNarrow = width() < narrow;
    if (isNarrow && m_left->widget()) {
        m_left->takeWidget();
        m_rightColumn->insertWidget(m_rightColumn->count() - 1, m_leftCard);
        m_leftCard->show();
    } else if (!isNarrow && !m_left->widget()) {
        m_left->setWidget(m_leftCard);
        m_leftCard->show();
    }
    m_left->setVisible(!isNarrow);
    layout()->activate();
    m_paper->fitWidth(m_scroll->viewport()->width());
}

void LetterDialog::showLetter() {
    m_layout = letterLayout(m_context.workspace.settings, letterPage(m_letter.html).addressLines());
    m_paper->setLetter(m_letter.html, m_layout);
    m_contents->setLetter(m_letter, m_layout);
    m_title->setText(m_letter.recipient.isEmpty() || !isLetter(m_letter.kind) ? m_letter.title
                                                                              : tr("Letter to %1").arg(m_letter.recipient));
    const QString pages = tr("%n page(s)", nullptr, m_paper->pageCount());
    m_state->setText(isKept() || m_letter.missing.isEmpty()
                         ? pages
                         : QStringLiteral("%1 · %2").arg(
                               tr("%n field(s) missing", nullptr, static_cast<int>(m_letter.missing.size())), pages));
    if (m_form) {
        m_form->setVisible(QStringLiteral("reason"), asksForReason(m_letter));
    }
}

void LetterDialog::rewrite() {
    const Result<LetterDraft> letter = m_writing->write();
    if (!letter) {
        m_messages->fail(letter.error().message);
        return;
    }
    m_letter = *letter;
    if (m_form) {
        m_form->clearProblems();
    }
    showLetter();
}

void LetterDialog::goOn() {
    if (asksForReason(m_letter)) {
        m_reason->setFocus();
    } else if (m_editText && !m_letter.required.isEmpty()) {
        m_editText->setFocus();
    } else {
        m_print->setFocus();
    }
}

void LetterDialog::edit() {
    if (m_writing && m_writing->isEditable()) {
        m_messages->dismiss();
        m_writing->edit(this, [this] {
            noteEdited();
            QMetaObject::invokeMethod(this, &LetterDialog::rewrite, Qt::QueuedConnection);
        });
    }
}

} // namespace brobygger
