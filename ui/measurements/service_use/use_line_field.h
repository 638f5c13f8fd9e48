// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_use/use_period_sheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace brobygger {

/// Where the numbers of a sheet are known from and how sure they are, where a line says nothing else.
struct UseOrigin {
    UseSource source = UseSource::Self;
    UseCertainty certainty = UseCertainty::Known;

    bool operator==(const UseOrigin&) const = default;
};

/// One service on a sheet: its name, how often, a tick for what nobody knows, and, folded away, a source and a certainty of its
/// own. Enter and the arrow keys go to another line.
class UseLineField final : public QWidget {
    Q_OBJECT
public:
    /// Calls itself "<kind>Line".
    UseLineField(const QString& label, const UseLine& line, const UseOrigin& ofSheet, QWidget* parent = nullptr);

    /// The line as it now is; what cannot be read counts as nothing.
    UseLine line(const UseOrigin& ofSheet) const;
    bool isReadable() const;
    QLineEdit* edit() const { return m_number; }
    /// To be called when the form has the field: its parts then say what they are of.
    void nameParts();

Q_SIGNALS:
    /// Another line is wanted: 1 the next, −1 the one before.
    void stepWanted(int step);
    /// What stands there is no number.
    void unreadableLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addOwnOrigin(const UseOrigin& ofSheet);
    void leave();

    QString m_label;
    UseLine m_line;
    QLineEdit* m_number;
    QCheckBox* m_unknown;
    QPushButton* m_other;
    QWidget* m_own;
    QComboBox* m_source;
    QComboBox* m_certainty;
};

} // namespace brobygger
