// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/form.h"

#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/segments.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>
#include <optional>

namespace brobygger {

namespace {

/// The widget that takes the keys: the line inside a composed field, or the field itself.
QWidget* innermost(QWidget* field) {
    QWidget* inner = field->focusProxy();
    return inner ? inner : field;
}

void mark(QWidget* widget, bool problem) {
    widget->setProperty("problem", problem);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// Whether what was typed can be read; if not, the field itself says so.
bool showsReadable(QWidget* field) {
    if (auto* date = qobject_cast<DateField*>(field)) {
        date->showProblem();
        return date->isReadable();
    }
    if (auto* time = qobject_cast<TimeField*>(field)) {
        time->showProblem();
        return time->isReadable();
    }
    return true;
}

bool isEmptyChoice(const QVariant& value) {
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

/// Whether a choice has been made; true for fields that are no choices.
bool isChosen(const QWidget* field) {
    if (const auto* combo = qobject_cast<const QComboBox*>(field))
        return combo->isEditable() || combo->count() == 0 || !isEmptyChoice(combo->currentData());
    if (const auto* list = qobject_cast<const QListWidget*>(field))
        return !list->selectedItems().isEmpty();
    if (const auto* segments = qobject_cast<const Segments*>(field))
        return !segments->value().isEmpty();
    return true;
}

/// Scrolls to a field and the sentence below it, where the form lies in a place that scrolls.
void bringIntoSight(QWidget* field, QWidget* sentence) {
    QScrollArea* area = nullptr;
    for (QWidget* around = field->parentWidget(); around && !area; around = around->parentWidget())
        area = qobject_cast<QScrollArea*>(around);
    if (!area)
        return;
    // The sentence has no place before the form has grown by it.
    QMetaObject::invokeMethod(
        sentence,
        [area, field, sentence] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            area->ensureWidgetVisible(field, 0, 8);
            if (!sentence->isHidden())
                area->ensureWidgetVisible(sentence, 0, 8);
        },
        Qt::QueuedConnection);
}

/// Not merely not yet shown with its window.
bool isTakenAway(const QWidget& box) { return box.isHidden() && box.testAttribute(Qt::WA_WState_ExplicitShowHide); }

Problems errorsAt(const QString& field, const Problems& problems) {
    Problems found;
    for (const Problem& problem : problems.list()) {
        if (problem.field == field && problem.severity == Severity::Error)
            found.error(field, problem.message);
    }
    return found;
}

} // namespace

void setChoices(QComboBox* combo, const QList<Choice>& choices) {
    const QVariant kept = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const Choice& choice : choices)
        combo->addItem(choice.label, choice.value);
    choose(combo, kept);
}

bool choose(QComboBox* combo, const QVariant& value) {
    const int position = combo->findData(value);
    if (position >= 0)
        combo->setCurrentIndex(position);
    return position >= 0;
}

Form::Form(int columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_shownColumns(columns)
    , m_grid(new QGridLayout)
    , m_legend(makeLabel(QString(), TextRole::Small)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    box->addLayout(m_grid);
    box->addWidget(m_legend);
    m_legend->hide();
    retranslate();
}

QLabel* Form::section(const QString& title) {
    QLabel* label = makeLabel(title, TextRole::CardTitle);
    label->setContentsMargins(0, m_row == 0 && m_column == 0 ? 0 : 8, 0, 0);
    place(label, FieldWidth::Full);
    return label;
}

QLineEdit* Form::line(const QString& name, const QString& label, FieldNeed need) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name + QStringLiteral("Edit"));
    add(name, label, edit, need);
    return edit;
}

QPlainTextEdit* Form::text(const QString& name, const QString& label, FieldNeed need, int lines) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name + QStringLiteral("Edit"));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(QFontMetrics(textFont(TextRole::Body)).lineSpacing() * lines + 22);
    add(name, label, edit, need, FieldWidth::Full);
    return edit;
}

QComboBox* Form::combo(const QString& name, const QString& label, const QList<Choice>& choices, FieldNeed need) {
    auto* box = new ElidedCombo;
    box->setObjectName(name + QStringLiteral("Combo"));
    // A long word in the list must not push the form off the page.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    const bool beginsEmpty = choices.isEmpty() || isEmptyChoice(choices.first().value);
    setChoices(box,
               need == FieldNeed::Required && !beginsEmpty ? QList<Choice>{{tr("Choose"), QVariant()}} + choices : choices);
    add(name, label, box, need);
    return box;
}

QCheckBox* Form::check(const QString& name, const QString& label) {
    auto* box = new QCheckBox(label);
    box->setObjectName(name + QStringLiteral("Check"));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // as wide as what can be clicked
    add(name, label, box, FieldNeed::Optional, FieldWidth::Full);
    return box;
}

QSpinBox* Form::number(const QString& name, const QString& label, int from, int to, FieldNeed need) {
    auto* box = new QSpinBox;
    box->setObjectName(name + QStringLiteral("Spin"));
    box->setRange(from, to);
    add(name, label, box, need);
    return box;
}

DateField* Form::date(const QString& name, const QString& label, const Clock& clock, FieldNeed need) {
    auto* field = new DateField(clock);
    field->setObjectName(name + QStringLiteral("Date"));
    add(name, label, field, need);
    return field;
}

TimeField* Form::time(const QString& name, const QString& label, FieldNeed need) {
    auto* field = new TimeField;
    field->setObjectName(name + QStringLiteral("Time"));
    add(name, label, field, need);
    return field;
}

PersonNumberField* Form::personNumber(const QString& name, const QString& label, FieldNeed need) {
    auto* field = new PersonNumberField;
    field->setObjectName(name + QStringLiteral("Edit"));
    add(name, label, field, need);
    return field;
}

PhoneField* Form::phone(const QString& name, const QString& label, FieldNeed need) {
    auto* field = new PhoneField;
    field->setObjectName(name + QStringLiteral("Edit"));
    add(name, label, field, need);
    return field;
}

void Form::add(const QString& name, const QString& label, QWidget* field, FieldNeed need, FieldWidth width) {
    Row row;
    row.box = new QWidget;
    row.field = field;
    row.words = label;
    row.need = need;
    row.label = makeLabel(QString(), TextRole::Body);
    row.label->setBuddy(innermost(field));
    row.help = makeLabel(QString(), TextRole::Small);
    row.help->setObjectName(name + QStringLiteral("Help"));
    row.problem = makeLabel(QString(), TextRole::Problem);
    row.problem->setObjectName(name + QStringLiteral("Problem"));
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* widget :
         {static_cast<QWidget*>(row.label), field, static_cast<QWidget*>(row.help), static_cast<QWidget*>(row.problem)})
        column->addWidget(widget);
    column->addStretch(1);
    row.help->setWordWrap(true);
    row.problem->setWordWrap(true);
    row.help->hide();
    row.problem->hide();
    // A check box says its own words.
    row.label->setHidden(label.isEmpty() || qobject_cast<QCheckBox*>(field));
    m_rows.insert(name, row);
    m_order.append(name);
    nameRow(row);
    place(row.box, width);
    // What is being put right is not called wrong any more.
    onFormEdited(*row.box, this, [this, name] {
        if (const Row edited = m_rows.value(name); !edited.problem->text().isEmpty())
            clearProblem(edited);
    });
    if (need == FieldNeed::Required)
        m_legend->show();
}

void Form::addWide(QWidget* widget) {
    // On one line a long name would push the fields out of the dialog.
    if (auto* words = qobject_cast<QLabel*>(widget))
        words->setWordWrap(true);
    place(widget, FieldWidth::Full);
}

QList<QWidget*> Form::placed() const {
    QList<QWidget*> widgets;
    for (const Placed& placed : m_placed)
        widgets.append(placed.widget);
    return widgets;
}

void Form::place(QWidget* widget, FieldWidth width) {
    m_placed.append({widget, width});
    put(m_placed.last());
}

void Form::put(const Placed& placed) {
    const int columns = placed.width == FieldWidth::Full ? m_shownColumns : 1;
    if (m_column + columns > m_shownColumns) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(placed.widget, m_row, m_column, 1, columns);
    m_column += columns;
}

int Form::widest(const QList<FieldWidth>& widths) const {
    int width = 0;
    for (const Placed& placed : m_placed) {
        if (widths.contains(placed.width) && !placed.widget->isHidden())
            width = qMax(width, qMax(placed.widget->minimumSizeHint().width(), placed.widget->minimumWidth()));
    }
    return width;
}

int Form::columnsIn(int width) const {
    const int needed = widest({FieldWidth::Half}) + m_grid->horizontalSpacing();
    return qBound(1, (width + m_grid->horizontalSpacing()) / needed, m_columns);
}

void Form::arrange(int columns) {
    for (const Placed& placed : std::as_const(m_placed))
        m_grid->removeWidget(placed.widget);
    m_shownColumns = columns;
    m_row = 0;
    m_column = 0;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (const Placed& placed : std::as_const(m_placed))
        put(placed);
}

QSize Form::minimumSizeHint() const {
    return {widest({FieldWidth::Half, FieldWidth::Full}), QWidget::minimumSizeHint().height()};
}

void Form::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const int columns = columnsIn(width()); columns != m_shownColumns)
        arrange(columns);
}

void Form::nameRow(const Row& row) {
    const bool required = row.need == FieldNeed::Required;
    row.label->setText(required ? row.words + QStringLiteral(" *") : row.words);
    row.field->setAccessibleName(row.words);
    // The first of several ticks or buttons says itself what it is a choice of.
    QWidget* inner = innermost(row.field);
    if (inner == row.field || !qobject_cast<QAbstractButton*>(inner))
        inner->setAccessibleName(required ? tr("%1, required").arg(row.words) : row.words);
    if (auto* check = qobject_cast<QCheckBox*>(row.field))
        check->setText(row.words);
}

void Form::setHelp(const QString& name, const QString& help) {
    const Row row = m_rows.value(name);
    if (!row.field)
        return;
    row.help->setText(help);
    showHelp(row);
    innermost(row.field)->setAccessibleDescription(help);
}

void Form::setLabel(const QString& name, const QString& label) {
    const auto row = m_rows.find(name);
    if (row == m_rows.end())
        return;
    row->words = label;
    nameRow(*row);
    // A check box says its words itself.
    row->label->setVisible(!label.isEmpty() && !qobject_cast<QCheckBox*>(row->field));
}

void Form::setNeed(const QString& name, FieldNeed need) {
    const auto row = m_rows.find(name);
    if (row == m_rows.end())
        return;
    row->need = need;
    nameRow(*row);
}

void Form::setVisible(const QString& name, bool visible) {
    if (QWidget* box = m_rows.value(name).box)
        box->setVisible(visible);
}

QWidget* Form::field(const QString& name) const { return m_rows.value(name).field; }

QLabel* Form::takeLegend() {
    layout()->removeWidget(m_legend);
    return m_legend;
}

QWidget* Form::firstField() const {
    for (const QString& name : m_order) {
        const Row row = m_rows.value(name);
        QWidget* inner = row.field;
        while (inner && inner->focusProxy()) { // the line of a search that stands in the field of a citizen
            inner = inner->focusProxy();
        }
        if (inner && !row.box->isHidden() && inner->isEnabled() && inner->focusPolicy() != Qt::NoFocus)
            return inner;
    }
    return nullptr;
}

bool Form::checkEntries(const Problems& known) {
    Problems found;
    QWidget* unreadable = nullptr;
    QWidget* unreadableSentence = nullptr;
    bool isChosenEverywhere = true;
    for (const QString& name : std::as_const(m_order)) {
        const Row row = m_rows.value(name);
        if (row.box->isHidden())
            continue;
        const bool isReadable = showsReadable(row.field);
        if (!isReadable && !unreadable) {
            unreadable = row.field;
            unreadableSentence = row.problem;
        }
        if (row.need == FieldNeed::Required && !isChosen(row.field)) {
            isChosenEverywhere = false;
            found.error(name, tr("Choose one of these."));
        } else if (isReadable) {
            found.append(errorsAt(name, known));
        }
    }
    if (isChosenEverywhere && !unreadable)
        return true;
    if (found.hasErrors())
        (void)showProblems(found);
    if (unreadable) {
        (void)showsReadable(unreadable); // the other sentences have taken its ring away
        unreadable->setFocus(Qt::OtherFocusReason);
        bringIntoSight(unreadable, unreadableSentence);
    }
    return false;
}

Problems Form::showProblems(const Problems& problems) {
    clearProblems();
    Problems elsewhere;
    std::optional<Row> first;
    for (const Problem& problem : problems.list()) {
        const auto row = m_rows.constFind(problem.field);
        if (row == m_rows.cend() || isTakenAway(*row->box)) {
            problem.severity == Severity::Error ? elsewhere.error(problem.field, problem.message)
                                                : elsewhere.hint(problem.field, problem.message);
            continue;
        }
        setProblem(*row, problem);
        if (!first && problem.severity == Severity::Error)
            first = *row;
    }
    growWindow();
    if (first) {
        first->field->setFocus(Qt::OtherFocusReason);
        bringIntoSight(first->field, first->problem);
    }
    return elsewhere;
}

void Form::markProblems(const Problems& problems) {
    for (const Problem& problem : problems.list()) {
        if (const auto row = m_rows.constFind(problem.field); row != m_rows.cend())
            setProblem(*row, problem);
    }
}

void Form::growWindow() {
    // A page scrolls; a dialog would squeeze its fields, since Qt does not count wrapped lines into a
    // window's least size.
    auto* dialog = qobject_cast<QDialog*>(window());
    if (!dialog || !dialog->layout() || !dialog->isVisible())
        return;
    dialog->layout()->activate();
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

void Form::setProblem(const Row& row, const Problem& problem) {
    const bool error = problem.severity == Severity::Error;
    const QString before = row.problem->text();
    row.problem->setText(before.isEmpty() ? problem.message : before + QLatin1Char('\n') + problem.message);
    row.problem->setProperty("role", error || innermost(row.field)->property("problem").toBool() ? QStringLiteral("problem")
                                                                                                 : QStringLiteral("hint"));
    row.problem->style()->unpolish(row.problem);
    row.problem->style()->polish(row.problem);
    row.problem->show();
    showHelp(row);
    innermost(row.field)->setAccessibleDescription(row.problem->text());
    if (error)
        mark(innermost(row.field), true);
}

/// A sentence is said once: the help gives way to what is wrong when both say the same.
void Form::showHelp(const Row& row) {
    row.help->setVisible(!row.help->text().isEmpty() && row.help->text() != row.problem->text());
}

void Form::clearProblem(const Row& row) {
    row.problem->clear();
    row.problem->hide();
    showHelp(row);
    innermost(row.field)->setAccessibleDescription(row.help->text());
    if (innermost(row.field)->property("problem").toBool())
        mark(innermost(row.field), false);
}

void Form::clearProblem(const QString& name) {
    if (const auto row = m_rows.constFind(name); row != m_rows.cend())
        clearProblem(*row);
}

void Form::clearProblems() {
    for (const Row& row : std::as_const(m_rows))
        clearProblem(row);
}

QString Form::problemAt(const QString& name) const {
    const Row row = m_rows.value(name);
    return row.problem ? row.problem->text() : QString();
}

void Form::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Form::retranslate() {
    m_legend->setText(tr("* required"));
    for (const Row& row : std::as_const(m_rows))
        nameRow(row);
}

} // namespace brobygger
