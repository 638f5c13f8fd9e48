// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/clock.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace brobygger {

class DateField;
class PersonNumberField;
class PhoneField;
class TimeField;

enum class FieldNeed { Optional, Required };
enum class FieldWidth { Half, Full };

/// One entry of a combo box: what is shown and what it stands for.
struct Choice {
    QString label;
    QVariant value;
};

/// Fills a combo box, keeping the chosen value when it is still there.
void setChoices(QComboBox* combo, const QList<Choice>& choices);
/// Chooses the entry with this value; returns false and leaves the box alone when there is none.
bool choose(QComboBox* combo, const QVariant& value);

/// Builds a form field by field: label above, field, and below it the sentence of what is wrong. A field is
/// known by its name in code (the `field` of a Problem); its widget is called name + kind, "reasonEdit". The
/// form checks only whether what was typed can be read and whether what is required has been chosen (checkEntries);
/// all other rules live in core, and it shows what they found.
class Form final : public QWidget {
    Q_OBJECT
public:
    /// In a form of two columns a Half field takes one of them, a Full field both. It shows as many of the columns side by
    /// side as have room.
    explicit Form(int columns = 1, QWidget* parent = nullptr);

    QLabel* section(const QString& title);
    QLineEdit* line(const QString& name, const QString& label,
                    FieldNeed need = FieldNeed::Optional); ///< nameEdit
    QPlainTextEdit* text(const QString& name, const QString& label, FieldNeed need = FieldNeed::Optional,
                         int lines = 4); ///< nameEdit
    /// A required one begins with "Choose", so that nothing is chosen by nobody.
    QComboBox* combo(const QString& name, const QString& label, const QList<Choice>& choices = {},
                     FieldNeed need = FieldNeed::Optional);      ///< nameCombo
    QCheckBox* check(const QString& name, const QString& label); ///< nameCheck
    QSpinBox* number(const QString& name, const QString& label, int from, int to,
                     FieldNeed need = FieldNeed::Optional); ///< nameSpin
    DateField* date(const QString& name, const QString& label, const Clock& clock,
                    FieldNeed need = FieldNeed::Optional); ///< nameDate
    TimeField* time(const QString& name, const QString& label,
                    FieldNeed need = FieldNeed::Optional); ///< nameTime
    PersonNumberField* personNumber(const QString& name, const QString& label,
                                    FieldNeed need = FieldNeed::Optional); ///< nameEdit
    PhoneField* phone(const QString& name, const QString& label,
                      FieldNeed need = FieldNeed::Optional); ///< nameEdit
    /// Any other widget; the caller gives it its object name.
    void add(const QString& name, const QString& label, QWidget* field, FieldNeed need = FieldNeed::Optional,
             FieldWidth width = FieldWidth::Half);
    /// A widget across the form without a label. Words break into as many lines as they need.
    void addWide(QWidget* widget);

    /// A muted line under the field that explains it.
    void setHelp(const QString& name, const QString& help);
    /// New words for a label, after a change of language.
    void setLabel(const QString& name, const QString& label);
    /// Whether it is required, where that depends on what stands in other fields.
    void setNeed(const QString& name, FieldNeed need);
    void setVisible(const QString& name, bool visible);
    using QWidget::setVisible;
    QWidget* field(const QString& name) const;
    /// The line that says what * means, to be placed beside what scrolls. The form goes on to show and word it.
    QLabel* takeLegend();

    /// What stands in it, each a field with its label or a wide widget: what is not to be cut where the form scrolls.
    QList<QWidget*> placed() const;
    /// The field one begins with: the first in the order of making that shows and can be used; nothing in an empty form.
    QWidget* firstField() const;
    /// Says at each visible field what stands there and is no date or time, and where a required choice is missing. The
    /// first of them gets the focus. What else is known to be wrong is said along with it, so that everything is named at
    /// once. Returns whether all can be read and has been chosen.
    bool checkEntries(const Problems& known = {});
    /// Puts each sentence at its field and gives the focus to the first error. Returns what belongs to no
    /// field of this form that is seen, for the page's message bar.
    Problems showProblems(const Problems& problems);
    /// Adds sentences at their fields and leaves the focus where it is, for a field that is just being left.
    void markProblems(const Problems& problems);
    /// Takes the sentence and the mark away from one field; nothing happens where there is no such field.
    void clearProblem(const QString& name);
    void clearProblems();
    /// The sentence that stands at a field now.
    QString problemAt(const QString& name) const;
    /// As wide as one column needs.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        QLabel* help = nullptr;
        QLabel* problem = nullptr;
        QString words;
        FieldNeed need = FieldNeed::Optional;
    };

    struct Placed {
        QWidget* widget;
        FieldWidth width;
    };

    void place(QWidget* widget, FieldWidth width);
    void put(const Placed& placed);
    int columnsIn(int width) const;
    int widest(const QList<FieldWidth>& widths) const;
    void arrange(int columns);
    void nameRow(const Row& row);
    void setProblem(const Row& row, const Problem& problem);
    void showHelp(const Row& row);
    void clearProblem(const Row& row);
    void growWindow();
    void retranslate();

    int m_columns;      ///< where there is room
    int m_shownColumns; ///< at the present width
    int m_row = 0;
    int m_column = 0;
    QGridLayout* m_grid;
    QLabel* m_legend;
    QList<Placed> m_placed;
    QHash<QString, Row> m_rows;
    QStringList m_order; ///< the names as they were made
};

} // namespace brobygger
