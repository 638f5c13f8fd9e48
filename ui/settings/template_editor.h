// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"
#include "ui/shell/slice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace brobygger {

class PaperView;

/// What is wrong with the text of a template, and the letter it makes: both follow the text a moment after it was typed. The
/// lines with mistakes are marked in the text itself.
class TemplateEditor final : public QWidget {
    Q_OBJECT
public:
    TemplateEditor(PageContext& context, DocumentKind kind, QPlainTextEdit* text, QWidget* parent = nullptr);

    QScrollArea* preview() const { return m_scroll; }
    /// Looks at the text at once.
    void look();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFieldsMenu();
    /// In a low dialog, which scrolls as a whole, all of the paper is shown, so that nothing scrolls inside.
    void fitPaper();
    void markLines(const QList<int>& lines);

    PageContext& m_context;
    DocumentKind m_kind;
    QPlainTextEdit* m_text;
    QLabel* m_problems;
    PaperView* m_paper;
    QScrollArea* m_scroll;
    QTimer m_pause;
};

} // namespace brobygger
