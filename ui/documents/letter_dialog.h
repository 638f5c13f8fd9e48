// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/documents/letter_layout.h"
#include "ui/shell/slice.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace brobygger {

class DateField;
class Form;
class MessageBar;
class PaperView;

/// A letter before it leaves: the pages beside what is missing or to be looked at again, and the ways out: paper, PDF, and
/// keeping it as sent. A letter that was sent is shown the same way without the last.
class LetterDialog final : public QDialog {
    Q_OBJECT
public:
    using Kept = std::function<Result<void>(DocumentId, QDate on, const QString& via)>;

    /// `kept` is told once the letter is kept; it may carry the matter further.
    LetterDialog(PageContext& context, LetterDraft letter, Kept kept, QWidget* parent);
    /// Shows a kept document.
    LetterDialog(PageContext& context, const Document& document, QWidget* parent);

private:
    void build();
    QWidget* makeSide();
    void addNotes(QVBoxLayout* side);
    void addKeeping(QVBoxLayout* side);
    void print();
    void savePdf();
    void keep();

    PageContext& m_context;
    LetterDraft m_letter;
    Kept m_kept;
    LetterLayout m_layout;
    MessageBar* m_messages = nullptr;
    PaperView* m_paper = nullptr;
    Form* m_form = nullptr;
    DateField* m_sentOn = nullptr;
    QComboBox* m_via = nullptr;
};

} // namespace brobygger
