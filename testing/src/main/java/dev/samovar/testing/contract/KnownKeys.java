package dev.samovar.testing.contract;

/** Keys and signatures that others have made; each is known to everybody. */
final class KnownKeys {

  private KnownKeys() {}

  /** A key of RFC 7515, appendix A.2. */
  static final String RSA =
      "{\"kty\":\"RSA\",\"n\":\"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W"
          + "26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwO"
          + "WvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQO"
          + "S-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvU"
          + "K-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ\",\"e\":\"AQ"
          + "AB\",\"d\":\"Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_"
          + "GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVa"
          + "YLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQ"
          + "lBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhB"
          + "OneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ\",\"p\":\"4BzEEOtIpmVdVE"
          + "ZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py"
          + "5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2X"
          + "DwGUc\",\"q\":\"uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaew"
          + "HgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv"
          + "5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc\",\"dp\":\"BwKfV3Akq5_MFZDFZCnW-wzl-CCo8"
          + "3WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk"
          + "3vmAktV2zb34MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0\",\"dq\":"
          + "\"h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719r"
          + "rmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pb"
          + "LBSp3nssTdlqvd0tIiTHU\",\"qi\":\"IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyV"
          + "uuM9sQLdgjVk2oy26F0EmpScGLq2MowX7fhd_QJQ3ydy5cY7YIBi87w93IKLEdfnbJtoOPLUW0IT"
          + "rJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK0JKSHuLFkuQ3U\"}";

  /** What that appendix signs. */
  static final String RSA_INPUT =
      "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA"
          + "6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

  static final String RSA_SIGNATURE =
      "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Q"
          + "c_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTy"
          + "WzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwu"
          + "sC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5A"
          + "XLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

  /** Of {@code abc} with that key, PS256, by OpenSSL. */
  static final String PSS_SIGNATURE =
      "Y0J5EmUDEA14_qNWvSz2raOZZ8CK-ALtFIS2X1DFDB9z50ruSwOqLolWncF_aZ4zq5xXhIKTk1MY"
          + "hMiU6jA6BX9s51lH3n0mEiqZ2vu1Bx9Y1icGY1MttJZ40rE9zskwjXI9SNnPjIaBmmTilLzmgCW-"
          + "eFvK_SzHwiRbr9b8ciFkUgtJSi_RqiHLVHxjEyrkwiTs1zIU_B_3FY9SR_rPpboJI9U4-Gm12sl1"
          + "m6kA-peBxVZhj3ZrMUpBVcDMiUxJQso0kwnaXbzkunsQXreMa--nrKyUdswOvZDsxAMwhixRX0Ku"
          + "XyRu-UaEV-8PujZqao9JprrEaoegfRPgb2jklQ";

  /** Of {@code größer} with that key, SHA-256, by OpenSSL. */
  static final String OAEP_CIPHERTEXT =
      "a3cePnnNuEimFtR6zZ9unwbitYD_pWU141VWQ2kJdm2O4VojyGrnsMqR1WtwJ6K0WujPziCudXAE"
          + "6LC7_KDPr6QZPtfqSRpIz5tBSmVNsn1OkR0ncaN9HQ9AYH7onw_i5WpxY3xs-D52nHXulGTjIDyz"
          + "iwGNNtNwJzCfYDkOk_aiiLvbfKSkmgNwkcjgIxmWtg5GPIRvyunavw1xQtRH03HauDexXH8UyRwF"
          + "aYirNGhsYLo3dqm09FNxCF2AN93X2OacM23qYmCY0152Ps03VMFnIJYTGrtZez5gPYMGLp88xpYu"
          + "mJawsFln0W_hqXS0fHeQqlIpuNawn-4MVaGY0g";

  /** 1024 bits. */
  static final String SHORT_RSA_PEM =
      "-----BEGIN PUBLIC KEY-----\nMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCxcxU9lTx"
          + "qY3l0r365bTnhc0A\nv9lgjC1/OGQY/eWpxc3PpD8sZ1QzbvFclxZHxD/iw0MQsoCXAIEM/GewRp"
          + "rzppim\nDkjOtt1pB2iAizXNfsiQHyOcHpzAt5+IRCtwLX9m9waHKjLxNQnxIWoAlGs4SVU/\nQ0"
          + "mT1TFI9umpMCPeoQIDAQAB\n-----END PUBLIC KEY-----\n";

  /** A key of RFC 7515, appendix A.3. */
  static final String EC =
      "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus"
          + "9uPHvRVEU\",\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\",\"d\":\"jp"
          + "sQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI\"}";

  /** What that appendix signs. */
  static final String EC_INPUT =
      "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA"
          + "6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

  static final String EC_SIGNATURE =
      "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqP" + "P3-Kg6NU1Q";

  /** That key by OpenSSL. */
  static final String EC_PUBLIC_PEM =
      "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1B"
          + "g8vub9tLe1gHMzV7\n6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ"
          + "==\n-----END PUBLIC KEY-----\n";

  /** That key by OpenSSL. */
  static final String EC_PRIVATE_PEM =
      "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQ"
          + "gjpsQnnGQmL+YBIff\nH1136cspYG6+0iY7X1fCE9+E9LKhRANCAAR/zc4ncPbEXUGDy+5v20t7W"
          + "AczNXvp\n7xO6z248e9FURcfxRM0bvZt+hyzf7bnuufSzaV1uqQskrYpGIyiFiOWt\n-----END "
          + "PRIVATE KEY-----\n";

  /** A key of RFC 7515, appendix A.4. */
  static final String EC_521 =
      "{\"kty\":\"EC\",\"crv\":\"P-521\",\"x\":\"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmP"
          + "k06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk\",\"y\":\"ADSmRA43Z1D"
          + "SNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj"
          + "2\",\"d\":\"AY5pb7A0UFiB3RELSD64fTLOSV_jazdF7fLYyuTw8lOfRhWg6Y6rUrPAxerEzgdR"
          + "hajnu0ferB0d53vM9mE15j2C\"}";

  /** What that appendix signs. */
  static final String EC_521_INPUT = "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA";

  static final String EC_521_SIGNATURE =
      "AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB"
          + "34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNr"
          + "mxYbSW9ERBXukOXolLzeO_Jn";

  /** By OpenSSL. */
  static final String EC_384 =
      "{\"kty\":\"EC\",\"x\":\"5JngZ2FcvnNkt9HU9jNuJR0j_9s6V3RxD-CIkGRC8wUMfQ5UWg60"
          + "SkX4HW48U00x\",\"y\":\"IaM9JHCI7E4BP0G9djNsaJ0FIEMIGGNtvoeLBpEOZAqR36O9Gqfar"
          + "n-DruLNgv6t\",\"crv\":\"P-384\"}";

  /** Of {@code abc}, by OpenSSL. */
  static final String EC_384_SIGNATURE =
      "Ur0A3AzLrZmGPhTFk8XMhW0FVsdVkpeIIEC4RRV9oMq617CMYzpcJncbXRzYNkHDKfur25ea2trF"
          + "KWpjN1Q7y7iiF3niPBHx9snju03-ZPFQk_HI6tgA9MGwlzqWJPU_";

  /** A key of RFC 8037, appendix A.1. */
  static final String ED25519 =
      "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7Mmk"
          + "ZcDusAxyuf2A\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";

  /** What its appendix A.4 signs. */
  static final String ED25519_INPUT = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";

  static final String ED25519_SIGNATURE =
      "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvp" + "Ar_MuM0KAg";

  /** A key of NIST's CAVS vectors for ECC CDH, P-256, the first one. */
  static final String ECDH =
      "{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"fX3F9x6yndr4DWIUYy7q4D2QWK8fttIu2A"
          + "uttivBpTQ\",\"x\":\"6tIYWQEZ6IdrKRRv-JymF3DE7bv5fTjOOF7SgdimsjA\",\"y\":\"KK"
          + "9hKB_TXi-nACUjrMhaQpywbuZkgyU4n1nt_OFAUUE\"}";

  static final String ECDH_OTHER_POINT =
      "04700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287db71e509e3"
          + "fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac";

  static final String ECDH_SECRET =
      "46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b";
}
