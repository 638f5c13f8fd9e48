// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/change_record.h"
#include "core/storage/values.h"

#include <QString>

namespace brobygger {

/// A setting's stored name and what holds until it is set; declared beside its use, never in one long list.
template <class T> struct Setting {
    const char* name;
    T fallback;
};

/// The settings of one file: text, whole numbers and yes/no. Set by itself, one leaves no audit line: that is for marks and for
/// what only the screen needs. See changeSetting.
class Settings final {
public:
    explicit Settings(Database& database)
        : m_database(database) {}

    QString value(const Setting<const char*>& setting) const;
    int value(const Setting<int>& setting) const;
    bool value(const Setting<bool>& setting) const;
    void set(const Setting<const char*>& setting, const QString& value);
    void set(const Setting<int>& setting, int value);
    void set(const Setting<bool>& setting, bool value);

private:
    Database& m_database;
};

/// Sets a preference, wherever it is kept, and returns how to put the former value back, which is refused when it has been
/// changed since. Empty when it was that already. `now` returns what holds, `set` takes a value.
template <class Value, class Now, class Set> Undo changePreference(const Value& value, Now now, Set set) {
    const Value former = now();
    if (former == value) {
        return {};
    }
    set(value);
    return [former, value, now, set]() -> Result<void> {
        if (now() != value) {
            return recordTouched();
        }
        set(former);
        return {};
    };
}

/// The same for a setting of the file that only the screen needs.
template <class T, class Value> Undo changeSetting(Settings& settings, const Setting<T>& setting, const Value& value) {
    return changePreference(
        value, [&settings, setting]() -> Value { return settings.value(setting); },
        [&settings, setting](const Value& wanted) { settings.set(setting, wanted); });
}

/// Changes a setting that says who the organisation is, or is a rule of the file: who did it, what held before and what holds
/// now stands in the audit trail, and so it does when it is taken back, which is refused when it has been changed since. An
/// empty Undo when it was that already.
template <class T, class Value>
Result<Undo> changeSetting(Session& session, Settings& settings, const Setting<T>& setting, const Value& value) {
    const Value former = settings.value(setting);
    if (former == value) {
        return Undo();
    }
    const auto put = [&session, &settings, setting](const char* purpose, const Value& from, const Value& to) {
        return session.write(QString::fromLatin1(purpose), [&](Write& write) -> Result<void> {
            settings.set(setting, to);
            write.changed(RecordKind::Setting, 0, Values().set(setting.name, from), Values().set(setting.name, to));
            return {};
        });
    };
    if (const Result<void> done = put("setting.change", former, value); !done) {
        return done.error();
    }
    return Undo([put, &settings, setting, former, value]() -> Result<void> {
        return settings.value(setting) == value ? put("setting.change.undo", value, former) : Result<void>(recordTouched());
    });
}

// Who keeps the file and how it speaks: set at first run, needed by nearly everybody.
inline constexpr Setting<const char*> organisationName{"organisation.name", ""};
inline constexpr Setting<const char*> organisationKind{"organisation.kind",
                                                       "municipality"}; ///< municipality, volunteer-centre, practice, project
inline constexpr Setting<const char*> organisationPhone{"organisation.phone", ""};
inline constexpr Setting<const char*> organisationEmail{"organisation.email", ""};
inline constexpr Setting<const char*> organisationStreet{"organisation.street", ""};
inline constexpr Setting<const char*> organisationPostcode{"organisation.postcode", ""};
inline constexpr Setting<const char*> organisationTown{"organisation.town", ""};
/// How the data protection officer is reached: a municipality must say so on its information sheet.
inline constexpr Setting<const char*> dataProtectionOfficer{"organisation.dpo", ""};
inline constexpr Setting<const char*> workerName{"worker.name", ""};
inline constexpr Setting<const char*> language{"language", "da"};
inline constexpr Setting<const char*> programmeInUse{"programme.id", ""};
inline constexpr Setting<const char*> programmeCriteriaSet{"programme.criteria_set", ""};

} // namespace brobygger
