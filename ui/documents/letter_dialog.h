// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/documents/letters/letter_layout.h"
#include "ui/documents/letter_writing.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/page.h"

#include <QDialog>
#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace brobygger {

class Card;
class DateField;
class Form;
class FormDraft;
class LetterContents;
class MessageBar;
class PaperView;

/// A letter or a sheet before it leaves: what it says beside the pages, and the ways out. Paper, PDF and "sent by" all keep it
/// as sent and close the dialog; the page tells and offers to take it back. Only a sheet as PDF has not been handed to anybody
/// by that. What was sent is shown the same way, to be printed again. The forms over it tell in it what became of them, and
/// Ctrl+Z takes that back. A referral that is still a draft can be deleted from here.
class LetterDialog final : public QDialog, public MessageHolder {
    Q_OBJECT
public:
    using Sent = std::function<void(const QString& told, const TakeBack& undo)>;

    /// `writing` has written `letter` and is asked for it again after every change.
    LetterDialog(PageContext& context, std::shared_ptr<LetterWriting> writing, LetterDraft letter, Sent sent, QWidget* parent);
    /// Shows a kept document.
    LetterDialog(PageContext& context, const Document& document, QWidget* parent);
    ~LetterDialog() override;

    MessageBar* messages() const override { return m_messages; }
    /// That of the page it lies over.
    UndoHistory& undoHistory() const override { return *m_history; }
    /// Closes; what was typed and chosen is kept as a draft, and offered back where one comes to.
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeLeft();
    QWidget* makeRight();
    Card* makeWaysOut();
    Card* makeSending();
    Card* makeSentFacts();
    void addShortcuts();
    void arrange();
    /// Writes the letter again when the citizen or a consent changes under it, also when that is taken back.
    void followChanges();
    /// Keeps what is typed and chosen here as a draft while the letter is not sent, and puts back what was kept.
    void keepDrafts();
    /// Offers what was begun in the form of its words and not shown in the letter.
    void offerDraft();
    /// Closes without keeping anything.
    void abandon();
    /// Writes the letter again, after its words, its parts or its consent have changed.
    void rewrite();
    void noteEdited();
    /// The focus goes to what the letter still lacks, otherwise to its way out.
    void goOn();
    void showLetter();
    void edit();
    LetterSending sending() const;
    /// Whether the letter may leave; otherwise what is missing stands at its field.
    bool mayLeave();
    void showProblems(const Error& error);
    /// Says that the letter does not say how the citizen is reached, and leads to the answer that is missing.
    void askForContact(const QString& said);
    void openOrganisation();
    void print();
    void savePdf();
    void copyText();
    void writePdfTo(const QString& path);
    void keep();
    /// Keeps the letter as sent; nothing when that failed, which then has been said.
    std::optional<KeptLetter> keepAsSent();
    void finish(const QString& told, const KeptLetter& kept);
    /// What was begun in the forms of the letter is needed no more; with `undo` it is there again.
    Undo endDrafts(const Undo& undo);
    /// Deletes the referral the letter was for, and closes.
    void deleteDraft();
    /// Whether it is for a referral that only this letter sends on its way.
    bool isDraftedReferral() const;
    /// Ctrl+Z: what was done last in this window.
    void undoLast();
    bool isKept() const { return !m_writing; }
    bool isSheet() const { return !isLetter(m_letter.kind); }
    QString printToolTip() const;
    QString pdfToolTip() const;
    QString keepNote() const;
    QString toldKept() const;
    QString toldPrinted() const;
    QString toldTakenBack(const KeptLetter& kept) const;

    PageContext& m_context;
    std::shared_ptr<LetterWriting> m_writing;
    LetterDraft m_letter;
    Document m_document; ///< as it was sent, when it was
    Sent m_sent;
    LetterLayout m_layout;
    MessageBar* m_messages = nullptr;
    UndoHistory* m_history = nullptr;
    quint64 m_doneBefore = 0; ///< the last step of it when the letter was opened
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    LetterContents* m_contents = nullptr;
    PaperView* m_paper = nullptr;
    QScrollArea* m_scroll = nullptr;
    QScrollArea* m_left = nullptr;
    QVBoxLayout* m_rightColumn = nullptr;
    Card* m_leftCard = nullptr;
    QPushButton* m_editText = nullptr; ///< nothing where the words are not hers to change
    QPushButton* m_print = nullptr;
    Form* m_form = nullptr;
    FormDraft* m_draft = nullptr; ///< nothing once it is sent
    DateField* m_sentOn = nullptr;
    QComboBox* m_via = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace brobygger
