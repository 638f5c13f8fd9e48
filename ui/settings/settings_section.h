// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/forms/form.h"
#include "ui/shell/slice.h"

#include <QHash>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace brobygger {

class MessageBar;

/// One card of the settings. What is set in it is kept when a field is left or something is chosen, and can be taken back. Each
/// section sets its own words again at a change of language.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    /// `messages` is the page's.
    SettingsSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    Workspace& workspace() const { return m_context.workspace; }
    PageContext& context() const { return m_context; }
    MessageBar* messages() const { return m_messages; }
    Card* card() const { return m_card; }
    Form* form() const { return m_form; }

    /// The words of a field, by which the page also says what was kept.
    void setLabel(const QString& name, const QString& words);
    QString label(const QString& name) const { return m_labels.value(name); }
    /// A field for a whole number that is kept when one leaves it.
    QSpinBox* addNumber(const QString& name, const Setting<int>& setting, int from, int to);
    /// The same for yes or no, kept when it is clicked.
    QCheckBox* addCheck(const QString& name, const Setting<bool>& setting);
    /// The same for a length: kept in tenths of a millimetre, shown in millimetres.
    QDoubleSpinBox* addMillimetres(const QString& name, const Setting<int>& setting, int from, int to);
    /// Shows what is set in a box that is filled, and keeps what is chosen.
    void keepChoice(const QString& name, QComboBox* box, const Setting<const char*>& setting);
    /// Says that a field is kept and offers to take it back; `show` then puts into the field what holds. Nothing when `undo` is
    /// empty, since nothing was changed. What could not be kept is told, and `show` is called at once.
    void tellKept(const QString& name, const Result<Undo>& done, const std::function<void()>& show);
    /// The same in words of its own.
    void offerBack(const QString& sentence, const Result<Undo>& done, const std::function<void()>& show);
    /// Changes a setting of the organisation or a rule, with its line in the log.
    template <class T, class Value> Result<Undo> change(const Setting<T>& setting, const Value& value) const {
        return changeSetting(workspace().session, workspace().settings, setting, value);
    }

private:
    PageContext& m_context;
    MessageBar* m_messages;
    Card* m_card;
    Form* m_form;
    QHash<QString, QString> m_labels; ///< by field
};

} // namespace brobygger
