// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QLineEdit;

namespace brobygger {

class PhoneField;

/// Who keeps the file: name, kind, address, how to reach the worker. What cannot be kept is
/// said at its field, and the former value holds.
class OrganisationSection final : public SettingsSection {
    Q_OBJECT
public:
    OrganisationSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);
    /// The first field that letters and sheets need and that is empty; the first of all when nothing is missing.
    QWidget* firstMissing() const;

private:
    QLineEdit* addLine(const QString& name, const Setting<const char*>& setting, FieldNeed need = FieldNeed::Optional);
    void addAddress();
    void addPhone();
    /// A postcode fills in its town, unless another was typed.
    void fillTown();
    void keepPostcode();
    /// What is wrong with what stands in the fields. Check digits and unknown postcodes warn and never refuse.
    Problems problems() const;
    /// Shows that, and returns whether this field can be kept.
    bool checkField(const QString& name);
    /// An entry that is not the one that is set.
    QString typedAnew(const QString& name, const Setting<const char*>& setting) const;
    void retranslate() override;

    QComboBox* m_kind;
    QLineEdit* m_postcode = nullptr;
    QLineEdit* m_town = nullptr;
    PhoneField* m_phone = nullptr;
    QString m_filledTown; ///< as the postcode had it
};

} // namespace brobygger
