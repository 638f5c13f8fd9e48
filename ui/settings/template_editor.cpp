// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_editor.h"

#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_page.h"
#include "core/documents/own_templates/template_check.h"
#include "core/documents/own_templates/trial_letter.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/icons.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/letters/paper_view.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBlock>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int pauseMs = 300;
constexpr qsizetype problemsShown = 6;
constexpr int previewWidth = 320;
constexpr int paperScrollsFrom = 480; // the height of the dialog

/// What putting a field in writes: a list is said line by line, a part only where there is something to say.
QString insertion(const QString& name, const TemplateValue& value) {
    if (std::holds_alternative<QStringList>(value)) {
        return QStringLiteral("{{#%1}}<p>{{.}}</p>{{/%1}}").arg(name);
    }
    return std::holds_alternative<bool>(value) ? QStringLiteral("{{#%1}}…{{/%1}}").arg(name)
                                               : QStringLiteral("{{%1}}").arg(name);
}
} // namespace

TemplateEditor::TemplateEditor(PageContext& context, DocumentKind kind, QPlainTextEdit* text, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_text(text)
    , m_problems(makeLabel(QString(), TextRole::Body))
    , m_paper(new PaperView)
    , m_scroll(new QScrollArea) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addFieldsMenu();
    m_problems->setObjectName(QStringLiteral("templateProblems"));
    m_problems->setWordWrap(true);
    column->addWidget(m_problems);
    m_scroll->setObjectName(QStringLiteral("templatePreview"));
    m_paper->showZone();
    m_scroll->setWidget(m_paper);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setMinimumWidth(previewWidth);
    m_scroll->viewport()->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplateEditor::look);
    m_text->setProperty("prose", false); // marks of its own, and most of it is no prose
    connect(m_text->document(), &QTextDocument::contentsChanged, &m_pause, qOverload<>(&QTimer::start));
}

void TemplateEditor::addFieldsMenu() {
    QPushButton* button = makeButton(QStringLiteral("insertFieldButton"), tr("Insert a field"), ButtonRole::Ordinary);
    button->setAutoDefault(false);
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("insertFieldMenu"));
    menu->setAccessibleName(tr("Fields of this letter"));
    const TemplateValues values = trialValues(m_kind, {}, m_context.workspace.clock.today());
    for (const TemplateField& field : fieldsOf(m_kind)) {
        const QString words = field.label.isEmpty() ? field.name : tr("%1: %2").arg(field.name, field.label);
        menu->addAction(words, this, [this, written = insertion(field.name, values.value(field.name))] {
            m_text->insertPlainText(written);
            m_text->setFocus();
        });
    }
    // Not QPushButton::setMenu, which waits in an event loop of its own while the menu is open.
    button->setIcon(icon(IconName::ChevronDown));
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignLeft);
}

void TemplateEditor::look() {
    const TemplateProblems problems = checkTemplate(m_kind, m_text->toPlainText());
    QStringList sentences;
    QList<int> lines;
    for (const TemplateProblem& problem : problems) {
        lines.append(problem.line);
        if (sentences.size() < problemsShown) {
            sentences.append(said(problem));
        }
    }
    if (problems.size() > problemsShown) {
        sentences.append(tr("And %n more.", nullptr, static_cast<int>(problems.size() - problemsShown)));
    }
    m_problems->setText(problems.isEmpty() ? tr("Nothing is wrong with the text.") : sentences.join(QLatin1Char('\n')));
    setRole(m_problems, problems.isEmpty() ? TextRole::Muted : TextRole::Problem);
    markLines(lines);
    // With mistakes the last letter without any stays beside them.
    if (const Result<QString> html = m_context.workspace.ownTemplates.trial(m_kind, m_text->toPlainText())) {
        m_paper->setLetter(*html, letterLayout(m_context.workspace.settings, letterPage(*html).addressLines()));
        fitPaper();
    }
}

void TemplateEditor::fitPaper() {
    m_paper->fitWidth(m_scroll->viewport()->width());
    const bool isWhole = window()->height() < scaled(paperScrollsFrom);
    m_scroll->setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_scroll->setMinimumHeight(isWhole ? m_paper->height() + 2 * m_scroll->frameWidth() : 0);
}

void TemplateEditor::markLines(const QList<int>& lines) {
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line - 1));
        mark.format.setBackground(colours(m_text).amber.ground);
        mark.format.setForeground(colours(m_text).amber.text);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void TemplateEditor::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    fitPaper();
}

bool TemplateEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fitPaper();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace brobygger
